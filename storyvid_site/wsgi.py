"""The WSGI application, for hosts without ASGI (live waiting needs ASGI)."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storyvid_site.settings")
application = get_wsgi_application()
