from .films import Film
from .jobs import Clip, RenderJob
from .moderation import Decision, Report
from .sharing import ShareLink
from .workers import Worker

__all__ = ["Clip", "Decision", "Film", "RenderJob", "Report", "ShareLink", "Worker"]
