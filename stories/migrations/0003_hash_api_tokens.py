"""Tokens that were stored in clear become digests, and the table with the clear ones goes.

Programs go on with the tokens they have. The table is that of an app that is not installed any
more; a new database never had it. There is no way back: a digest gives no token.
"""

import hashlib
from datetime import UTC

from django.db import migrations
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

OLD = "authtoken_token"


def hash_tokens(apps, schema_editor):
    connection = schema_editor.connection
    if OLD not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT key, user_id, created FROM {OLD}")
        rows = cursor.fetchall()
    tokens = apps.get_model("stories", "ApiToken")
    for key, user_id, created in rows:
        digest = hashlib.sha256(key.encode()).hexdigest()
        token = tokens.objects.create(user_id=user_id, name="From before", digest=digest)
        made = created if timezone.is_aware(created) else timezone.make_aware(created, UTC)
        tokens.objects.filter(pk=token.pk).update(created_at=made)


def drop_old_table(apps, schema_editor):
    connection = schema_editor.connection
    if OLD not in connection.introspection.table_names():
        return
    schema_editor.execute(f"DROP TABLE {OLD}")
    MigrationRecorder(connection).migration_qs.filter(app="authtoken").delete()
    apps.get_model("contenttypes", "ContentType").objects.filter(app_label="authtoken").delete()


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("stories", "0002_hidden_stories_and_api_tokens"),
    ]
    operations = [migrations.RunPython(hash_tokens), migrations.RunPython(drop_old_table)]
