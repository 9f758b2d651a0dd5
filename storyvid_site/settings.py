"""All settings, for a laptop and for a farm. README's table lists the environment variables."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from rendering.renderers.diffusion.models import MODELS
from stories.writers import WRITERS

from . import environment as env
from . import log_lines

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = env.made_folder("DATA_DIR", BASE_DIR / "var")

# --- The site -----------------------------------------------------------------

DEBUG = env.flag("DEBUG", False)
SECRET_KEY = env.secret("SECRET_KEY", DATA_DIR / "secret_key")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS", [])
HTTPS = env.flag("HTTPS", False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "servestatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_q",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "stories",
    "rendering",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "servestatic.middleware.ServeStaticMiddleware",
    "storyvid_site.middleware.BrowserPolicies",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "storyvid_site.preferences.ReaderLanguage",
    "storyvid_site.preferences.reader_time_zone",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "storyvid_site.middleware.TooManyTriesPage",
]

ROOT_URLCONF = "storyvid_site.urls"
ASGI_APPLICATION = "storyvid_site.asgi.application"
WSGI_APPLICATION = "storyvid_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Database -----------------------------------------------------------------

DATABASES = {"default": env.database("DATABASE_URL", DATA_DIR / "db.sqlite3")}
IS_POSTGRES = DATABASES["default"]["ENGINE"].endswith("postgresql")
if IS_POSTGRES:
    # A pool in the web process (each request has a thread of its own under ASGI, so
    # persistent connections would pile up); none where django-q2 forks.
    pool = {"min_size": 1, "max_size": env.number("DATABASE_POOL", 10, least=1)}
    own_options: dict[str, Any] = {"pool": False if env.text("Q_CLUSTER_NAME") else pool}
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True  # a pool outlives a server's restart
else:
    own_options = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;",
    }
DATABASES["default"]["OPTIONS"] = DATABASES["default"].get("OPTIONS", {}) | own_options
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Cache --------------------------------------------------------------------

REDIS_URL = env.redis("REDIS_URL")
CACHES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    else {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},  # full, it would forget who tried how often
    }
}

# --- Accounts -----------------------------------------------------------------

AUTH_USER_MODEL = "stories.User"
AUTHENTICATION_BACKENDS = ["stories.backends.EmailOrNameBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "stories:sign-in"
LOGIN_REDIRECT_URL = "rendering:films"
LOGOUT_REDIRECT_URL = "rendering:home"

EMAIL_URL = env.text("EMAIL_URL", "consolemail://")
try:
    vars().update(env.env.email_url_config(EMAIL_URL))
except Exception:  # whatever the parser stumbles over, the message is the same
    env.stop("EMAIL_URL", "use smtp+tls://user:password@host:587 or consolemail://")
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL", "StoryVid <storyvid@localhost>")

# --- Credits ------------------------------------------------------------------

WELCOME_CREDITS = env.number("WELCOME_CREDITS", 20)
CREDITS_FOR_SALE = env.flag("CREDITS_FOR_SALE", False)
CREDIT_PRICES: dict[str, Any] = {
    "storybook": {"fast": 1, "high": 2, "hd": 3},
    "diffusion": {"turbo": 1, "draft": 2, "fast": 2, "high": 4, "hd": 6},
    "writing": 1,
}
"""Credits per scene by kind of renderer and quality; `writing` per story written with AI."""

# --- Writing ------------------------------------------------------------------

WRITER = env.one_of("WRITER", "auto", ("auto", *WRITERS))
"""Who writes stories; `auto` is Gemini where there is a key, else the offline writer."""
GEMINI_API_KEY = env.text("GEMINI_API_KEY")
GEMINI_MODEL = env.text("GEMINI_MODEL")
"""Empty: the model that the adapter was made for."""
GEMINI_ENDPOINT = env.text("GEMINI_ENDPOINT")
"""Another server that speaks Gemini's protocol."""
WRITER_MODEL = env.text("WRITER_MODEL")
"""Of WRITER=local: an instruction model, by its repository's name or as a folder."""
CAPTION_MODEL = env.text("CAPTION_MODEL")
SPEECH_MODEL = env.text("SPEECH_MODEL")
"""Other models than BLIP base and Whisper small, of the same kinds."""
MAX_OPEN_WRITINGS = env.number("MAX_OPEN_WRITINGS", 3, least=1)
"""Stories that may be in the writing for one person at once; more answers 429."""

# --- Rendering ----------------------------------------------------------------

MAX_OPEN_JOBS = env.number("MAX_OPEN_JOBS", 100, least=1)
"""Unfinished render jobs a person may have at once; more answers 429."""
MAX_ATTEMPTS = 3
GENERATE_WAIT_SECONDS = env.number("GENERATE_WAIT_SECONDS", 600)
WORKER_SEEN_SECONDS = 15
"""A worker not heard of for so long counts as gone."""

VIDEO_MODELS = env.some_of(
    "VIDEO_MODELS", [name for name, model in MODELS.items() if model.offered]
)
"""Text-to-video models that may be chosen here; `auto` takes the first that a worker can run."""

QUEUES: dict[str, dict[str, int]] = {
    "cpu": {
        "processes": env.number("CPU_PROCESSES", os.cpu_count() or 1, least=1),
        "lease_seconds": env.number("CPU_LEASE_SECONDS", 10, least=2),
        "stall_seconds": 5,
        "task_seconds": 300,  # a story by AI, with all tries; three minutes of voice
        "retry_seconds": 1_500,
    },
    "gpu": {
        "processes": 1,
        "lease_seconds": env.number("GPU_LEASE_SECONDS", 120, least=10),
        "stall_seconds": env.number("STALL_SECONDS", 60, least=5),
        "task_seconds": 7_200,  # a scene on a processor may take an hour
        "retry_seconds": 25_200,
    },
}


def _cluster(queue: dict[str, int]) -> dict[str, Any]:
    return {
        "workers": queue["processes"],
        "timeout": queue["task_seconds"],
        "retry": queue["retry_seconds"],
    }


Q_CLUSTER: dict[str, Any] = {
    "name": "storyvid",
    "queue_limit": 1,
    "bulk": 1,
    "poll": 0.2,
    "guard_cycle": 0.5,  # 0.3 or 0.7 never end a task that hangs in native code
    "ack_failures": True,
    "max_attempts": 1,
    "save_limit": 100,
    "catch_up": False,
    "scheduler": False,  # `manage.py worker` sweeps; no Schedule row ever runs a callable
    "log_level": env.one_of("QUEUE_LOG_LEVEL", "WARNING", env.LOG_LEVELS),
    **_cluster(QUEUES["cpu"]),
    "ALT_CLUSTERS": {name: _cluster(queue) for name, queue in QUEUES.items()},
}
Q_CLUSTER |= {"redis": REDIS_URL} if REDIS_URL else {"orm": "default"}

# --- Models -------------------------------------------------------------------
# The engines read these by themselves; here a wrong value stops the start.

MODEL_DIR = env.text("MODEL_DIR")
CPU_DTYPE = env.one_of("CPU_DTYPE", "bfloat16", ("bfloat16", "float32"))
COMPILE = env.one_of("COMPILE", "", ("0", "1"))
COMPILE_MODE = env.one_of("COMPILE_MODE", "", env.COMPILE_MODES)
COMPILE_CACHE_DIR = env.text("COMPILE_CACHE_DIR")

# --- Files --------------------------------------------------------------------

MEDIA_ROOT = env.folder("MEDIA_ROOT", DATA_DIR / "media")
SCRATCH_DIR = env.folder("SCRATCH_DIR", MEDIA_ROOT / "scratch")
"""Where unfinished files lie: on MEDIA_ROOT's file system, so that moving one is one step."""
MEDIA_ACCEL_PREFIX = env.text("MEDIA_ACCEL_PREFIX")
"""Where nginx serves MEDIA_ROOT as an internal location (`/protected/`): it then sends the videos
that this site allows. Empty: this site sends them itself."""
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "storyvid_site" / "static"]
STATIC_MANIFEST = env.flag("STATIC_MANIFEST", not DEBUG)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "servestatic.storage.CompressedManifestStaticFilesStorage"
        if STATIC_MANIFEST
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
SERVESTATIC_AUTOREFRESH = SERVESTATIC_USE_FINDERS = not STATIC_MANIFEST

# --- Language and time --------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("de", "Deutsch"),
    ("hi", "हिन्दी"),
    ("ar", "العربية"),
]
"""The languages of the pages; stories have more (`stories.choices.LANGUAGES`)."""
LOCALE_PATHS = [BASE_DIR / "locale"]
LANGUAGE_COOKIE_NAME = "language"
TIME_ZONE = env.time_zone("TIME_ZONE", "UTC")
USE_TZ = True

# --- API ----------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "stories.api.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["stories.api.parsing.StrictJSONParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "stories.api.errors.error_response",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
SPECTACULAR_SETTINGS = {
    "TITLE": "StoryVid",
    "DESCRIPTION": "A story goes in, an animated film comes out.",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
    "ENUM_NAME_OVERRIDES": {
        "JobStatus": "rendering.models.jobs.JobStatus",
        "ClipStatus": "rendering.models.jobs.ClipStatus",
    },
    "PREPROCESSING_HOOKS": ["rendering.api.schema.with_generate_video"],
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "rendering.api.schema.with_errors",
    ],
}

# --- Logging ------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {
        "refusals": {"()": "django.utils.log.CallbackFilter", "callback": log_lines.without_blame}
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["refusals"],
        }
    },
    "loggers": {
        "django-q": {"level": env.one_of("QUEUE_LOG_LEVEL", "WARNING", env.LOG_LEVELS)},
        "httpx2": {"level": "WARNING"},  # it logs addresses, and some of them are signed
    },
    "root": {"handlers": ["console"], "level": env.one_of("LOG_LEVEL", "INFO", env.LOG_LEVELS)},
}
