"""The words a house wants: term bases, where they are read from, and where their terms stand in a text."""
