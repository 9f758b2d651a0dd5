"""The settings of real processes in tests: the site's own, with a renderer that obeys the tests."""

from rendering import probe
from rendering.renderers import RENDERERS
from storyvid_site.settings import *  # noqa: F403
from tests.rendering.diffusion.tiny_models import TINY, introduce

RENDERERS["storybook"] = "tests.renderers.TinyRenderer"
introduce()
VIDEO_MODELS = [*VIDEO_MODELS, TINY.name]  # noqa: F405
probe.PROBING = "tests.probing"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
