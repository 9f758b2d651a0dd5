import stories.models.stories
from django.db import migrations, models


def fold_what_is_there(apps, schema_editor):
    for story in apps.get_model('stories', 'Story').objects.iterator(chunk_size=200):
        story.save(update_fields=['searchable'])


class Migration(migrations.Migration):

    dependencies = [
        ('stories', '0003_hash_api_tokens'),
    ]

    operations = [
        migrations.AddField(
            model_name='story',
            name='searchable',
            field=stories.models.stories.Searchable(),
        ),
        migrations.AddField(
            model_name='story',
            name='wishes',
            field=models.JSONField(blank=True, default=dict, editable=False),
        ),
        migrations.RunPython(fold_what_is_there, migrations.RunPython.noop),
    ]
