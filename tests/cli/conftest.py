from pathlib import Path

import pytest

SPANISH = """El río Sordo inundó tres barrios de Villa Nueva

El río Sordo creció cuatro metros el martes 3 de junio de 2025 e inundó tres barrios de Villa Nueva.
La alcaldesa Marta Quiroga pidió ayuda al gobierno federal. Hay 1,250 personas en albergues.
El agua bajará el viernes, dijo el servicio de meteorología.
"""
ENGLISH = """River Sordo floods three districts of Villa Nueva

The River Sordo rose four metres on Tuesday, June 3, 2025, and flooded three districts of Villa Nueva.
Mayor Marta Quiroga asked the federal government for help. There are 1,250 people in shelters.
The water will go down on Friday, the weather service said.
"""


@pytest.fixture
def articles(tmp_path) -> Path:
    """A folder with one pair."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "flood.es.txt").write_text(SPANISH, encoding="utf-8")
    (folder / "flood.en.txt").write_text(ENGLISH, encoding="utf-8")
    return folder
