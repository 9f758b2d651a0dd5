"""The settings of real processes in tests: the site's own, with a renderer that obeys the tests."""

from rendering import probe
from rendering.renderers import RENDERERS
from storyvid_site.settings import *  # noqa: F403

RENDERERS["storybook"] = "tests.renderers.TinyRenderer"
probe.PROBING = "tests.probing"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
