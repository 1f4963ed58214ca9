"""The line model: what the lines of pages have in common beyond phrases and forms, learned from marked pages.

``tokens`` says what a line holds, ``traits`` how it stands on its page, ``weights`` opens what training left, and
``verdicts`` decides. The model card is ``docs/boilerplate-model.md``.
"""
