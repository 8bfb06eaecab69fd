"""How fast it is: a generated national archive, and what reading, building and asking cost on it."""
