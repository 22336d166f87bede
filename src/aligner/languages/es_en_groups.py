"""English nouns for those who act together in the news, beside single people: courts, unions, parties, firms, crowds."""

from __future__ import annotations

__all__ = ["GROUPS"]

GROUPS = frozenset(
    """police court courts council union unions company companies firm firms bank banks government party parties church parish university
    universities museum school schools hospital hospitals committee cooperative army navy opposition senate congress parliament board
    club team agency ministry department authorities authority prosecution defense defence crew staff workforce management airline
    airlines insurer insurers jury panel town city village regulator watchdog liberals conservatives socialists radicals greens
    nationalists communists republicans democrats populists separatists farmers ranchers growers teachers families family relatives
    parents father mother couple pope king queen prince princess clergy settlers villagers locals islanders commission federation
    association foundation tribunal cabinet coalition troops forces gang cartel militia retailers suppliers lenders creditors
    shareholders bondholders employers fans president premier chairman chairwoman chief leader leaders boss chancellor sheriff 
    diocese convent charity charities ngo state newspaper newspapers
    broadcaster manufacturer maker makers buyers sellers tenants landlords owners attorneys attorney prosecutors treasury
    junta monarchy embassy consulate brigade battalion fleet squad faction bloc caucus rebels guerrillas loyalists""".split()
)
"""Nouns, in the number in which news uses them."""
