"""The administrator's desk: people, stories and the ledger, which nobody edits."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from stories.forms import NewPersonForm, PersonForm
from stories.models import CreditAccount, CreditEntry, Scene, Story, User
from stories.services import accounts

admin.site.site_header = admin.site.site_title = _("StoryVid: the administrator’s desk")


class ReadOnly:
    """Rows that only the services write."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(User)
class PeopleAdmin(UserAdmin):
    form = PersonForm
    add_form = NewPersonForm
    list_display = ["username", "email", "balance", "is_staff", "is_active", "date_joined"]
    search_fields = ["username", "email"]
    readonly_fields = ["balance", "last_login", "date_joined"]
    add_fieldsets = [
        (None, {"fields": ["username", "email", "usable_password", "password1", "password2"]})
    ]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        shown = super().get_fieldsets(request, obj)
        return shown if obj is None else [*shown, ("Credits", {"fields": ["balance"]})]

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).select_related("credit_account")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False  # their films' files and refunds need the removal service

    @admin.display(description="credits")
    def balance(self, user: User) -> int:
        return user.credit_account.balance if hasattr(user, "credit_account") else 0

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if not change:
            accounts.welcome(obj)


class SceneInline(ReadOnly, admin.TabularInline):
    model = Scene
    fields = ["number", "text"]
    extra = 0


@admin.register(Story)
class StoryAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["title", "owner", "language", "age_group", "published_at", "created_at"]
    list_filter = ["language", "age_group"]
    list_select_related = ["owner"]
    search_fields = ["title", "owner__username"]
    inlines = [SceneInline]


@admin.register(CreditAccount)
class CreditAccountAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["user", "balance"]
    list_select_related = ["user"]
    search_fields = ["user__username", "user__email"]


@admin.register(CreditEntry)
class CreditEntryAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["created_at", "account", "kind", "amount", "note", "by"]
    list_filter = ["kind"]
    list_select_related = ["account__user", "by"]
    search_fields = ["account__user__username", "reference"]
