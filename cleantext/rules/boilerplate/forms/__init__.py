"""Forms of furniture that no list of phrases can hold: each takes one line and says what it is by its build.

A form is a function of a ``Row`` that gives a ``Hit``, the fields of a ``Sign``, or None.
"""

from __future__ import annotations

from cleantext.rules.boilerplate.forms import authors, captions, credits, notices, taglines, voices
from cleantext.rules.boilerplate.forms import rights as rights_
from cleantext.rules.boilerplate.forms.authors import author_note
from cleantext.rules.boilerplate.forms.bars import breadcrumb, label_list, share_bar
from cleantext.rules.boilerplate.forms.bylines import byline, contact
from cleantext.rules.boilerplate.forms.captions import caption
from cleantext.rules.boilerplate.forms.credits import credit
from cleantext.rules.boilerplate.forms.dates import date_line
from cleantext.rules.boilerplate.forms.glued import glued
from cleantext.rules.boilerplate.forms.notices import notice
from cleantext.rules.boilerplate.forms.pointers import pointer
from cleantext.rules.boilerplate.forms.rights import rights
from cleantext.rules.boilerplate.forms.stamps import says, signed_date
from cleantext.rules.boilerplate.forms.taglines import tagline
from cleantext.rules.boilerplate.forms.voices import site_voice

FORMS = (
    date_line,
    byline,
    signed_date,
    share_bar,
    breadcrumb,
    label_list,
    credit,
    caption,
    rights,
    contact,
    pointer,
    says,
    tagline,
    author_note,
    notice,
    glued,
    site_voice,
)
"""In the order in which they are asked."""
SHORT_LINES = frozenset([date_line, byline, signed_date, share_bar, breadcrumb, says])
SHORT = 24
"""Words of the longest line that one of these can be."""
LONG_FORMS = tuple(form for form in FORMS if form not in SHORT_LINES)
CUES = captions.CUES | credits.CUES | rights_.CUES | taglines.CUES | authors.CUES | notices.CUES | voices.CUES
"""The words that the forms look out for."""

__all__ = ["CUES", "FORMS", "LONG_FORMS", "SHORT", "tagline"]
