"""What the errors of rendering mean to a client."""

from __future__ import annotations

from rendering.models import Clip, RenderJob
from rendering.services.jobs import JobError, KeyReused, TooManyJobs, WrongState
from rendering.services.sharing import LinkGone, LinkUnknown, TooManyLinks
from rendering.services.writing_queues import NobodyUnderstands
from stories.api.errors import STATUS

STATUS.update(
    {
        JobError: 400,
        RenderJob.DoesNotExist: 404,
        Clip.DoesNotExist: 404,
        LinkUnknown: 404,
        NobodyUnderstands: 409,
        WrongState: 409,
        TooManyLinks: 409,
        LinkGone: 410,
        KeyReused: 422,
        TooManyJobs: 429,
    }
)
