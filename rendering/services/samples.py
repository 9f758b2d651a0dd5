"""The public film that a new site starts with, made by the same way as every other."""

from __future__ import annotations

from django.db import transaction

from rendering.models import RenderJob
from rendering.renderers import STORYBOOK
from rendering.services import jobs
from rendering.services.prices import price_per_scene
from stories.models import User
from stories.services import credits, stories

TITLE = "Maya and the Door in the Forest"
STORY = """\
Maya found a colorful butterfly in the garden. It had bright blue and yellow wings!

She followed it over the hills until the sun went down.

A fox came out of the trees and showed her the way through the dark forest.

There, under the moonlight, Maya discovered an ancient door with a golden light behind it.

She opened it, and the sea lay before her, calm and wide, with a little boat that waited.
"""


@transaction.atomic
def order_sample_film(owner: User) -> RenderJob:
    """A published story and the job for its film; the credits for it come on top."""
    order = jobs.Order(renderer=STORYBOOK)
    story = stories.create(owner, text=STORY, title=TITLE, age_group="child")
    credits.grant(
        credits.account_of(owner),
        amount=price_per_scene(order.renderer, order.quality) * story.scenes.count(),
        reference="sample film",
        note="For the sample film",
    )
    stories.publish(story)
    return jobs.submit(story, order)
