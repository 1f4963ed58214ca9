"""Which lines of a document the project's own boilerplate speaks of: those that go, those that stay.

What the project says holds against the other rules of the category: they pass over each line of which it has spoken.
Imported only where a project lists something.
"""
