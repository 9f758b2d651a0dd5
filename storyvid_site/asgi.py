"""The ASGI application that uvicorn serves."""

import os

from django.core.asgi import get_asgi_application

from storyvid_site.body_limits import with_limited_uploads

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storyvid_site.settings")
application = with_limited_uploads(get_asgi_application())
