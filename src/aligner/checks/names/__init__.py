"""Names of people, places and organisations in both texts."""
