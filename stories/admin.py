"""The administrator's desk: people, stories and the ledger, which nobody edits."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from stories.forms import CreditsForm, NewPersonForm, PersonForm
from stories.models import (
    ApiToken,
    Character,
    CreditAccount,
    CreditEntry,
    Refusal,
    Scene,
    Story,
    User,
    WritingJob,
)
from stories.services import accounts, credits

admin.site.site_header = admin.site.site_title = _("StoryVid: the administrator’s desk")


class ReadOnly:
    """Rows that only the services write."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class TokenInline(ReadOnly, admin.TabularInline):
    """What programs act for somebody. Of a token only its digest is known, and not shown."""

    model = ApiToken
    fields = ("name", "created_at", "last_used_at")
    readonly_fields = fields
    extra = 0


@admin.register(User)
class PeopleAdmin(UserAdmin):
    form = PersonForm
    add_form = NewPersonForm
    list_display = ["username", "email", "balance", "is_staff", "is_active", "date_joined"]
    search_fields = ["username", "email"]
    readonly_fields = ["balance", "last_login", "date_joined"]
    inlines = [TokenInline]
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

    def get_inlines(self, request: HttpRequest, obj: Any = None) -> Any:
        return super().get_inlines(request, obj) if obj is not None else []

    @admin.display(description=_("credits"), ordering="credit_account__balance")
    def balance(self, user: User) -> str:
        balance = user.credit_account.balance if hasattr(user, "credit_account") else 0
        address = reverse("admin:stories_user_credits", args=[user.pk])
        return format_html('<a href="{}">{}</a>', address, balance)

    def get_urls(self) -> list[Any]:
        page = self.admin_site.admin_view(self.credits_page)
        own = [path("<int:user_id>/credits/", page, name="stories_user_credits")]
        return own + super().get_urls()

    def credits_page(self, request: HttpRequest, user_id: int) -> HttpResponse:
        """What a person has and had, and a form to give, or to put right."""
        person = get_object_or_404(User, pk=user_id)
        if not request.user.has_perm("stories.add_creditentry"):
            raise PermissionDenied
        form = CreditsForm(request.POST or None, initial={"kind": "grant"})
        if request.method == "POST" and form.is_valid() and _booked(request, person, form):
            self.message_user(request, _("It is in the ledger."), messages.SUCCESS)
            return redirect(request.path)
        account = credits.account_of(person)
        values = {
            "title": _("Credits of %(name)s") % {"name": person.username},
            "opts": self.opts,
            "person": person,
            "form": form,
            "account": account,
            "entries": account.entries.select_related("by")[:20],
        }
        context = self.admin_site.each_context(request) | values
        return TemplateResponse(request, "admin/stories/user/credits.html", context)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if not change:
            accounts.welcome(obj)


def _booked(request: HttpRequest, person: User, form: CreditsForm) -> bool:
    """Whether the form's credits were moved; where they do not reach, the form says so."""
    asked = form.cleaned_data
    book = credits.grant if asked["kind"] == "grant" else credits.correct
    try:
        book(
            credits.account_of(person),
            amount=asked["amount"],
            reference=f"desk {asked['once']}",
            note=asked["why"],
            by=cast(User, request.user),
        )
    except credits.InsufficientCredits as error:
        form.add_error("amount", error.message)
        return False
    return True


class SceneInline(ReadOnly, admin.TabularInline):
    model = Scene
    fields = ["number", "text", "visual", "camera", "mood"]
    extra = 0


class CharacterInline(ReadOnly, admin.TabularInline):
    model = Character
    fields = ["number", "name", "what", "look"]
    extra = 0


@admin.register(Story)
class StoryAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["title", "owner", "language", "age_group", "published_at", "hidden_at"]
    list_display += ["written_by", "created_at"]
    list_filter = [
        ("published_at", admin.EmptyFieldListFilter),
        ("hidden_at", admin.EmptyFieldListFilter),
        *("written_by", "language", "age_group"),
    ]
    list_select_related = ["owner"]
    search_fields = ["title", "owner__username"]
    inlines = [SceneInline, CharacterInline]


@admin.register(WritingJob)
class WritingJobAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["created_at", "owner", "way", "writer", "status", "stage", "queue", "price"]
    list_display += ["error"]
    list_filter = ["status", "way", "writer", "queue"]
    list_select_related = ["owner"]
    search_fields = ["owner__username", "error"]
    exclude = ["brief", "heard_or_seen", "wishes"]
    """Ideas are their owner's; what is told is in the story."""


@admin.register(Refusal)
class RefusalAdmin(ReadOnly, admin.ModelAdmin):
    """What was refused, to see who tries it again and again. The words are not kept."""

    list_display = ["created_at", "user", "theme", "age_group", "where"]
    list_filter = ["theme", "age_group", "where"]
    list_select_related = ["user"]
    search_fields = ["user__username"]
    date_hierarchy = "created_at"


@admin.register(CreditAccount)
class CreditAccountAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["user", "balance"]
    list_select_related = ["user"]
    ordering = ["-balance", "pk"]
    search_fields = ["user__username", "user__email"]


@admin.register(CreditEntry)
class CreditEntryAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["created_at", "account", "kind", "amount", "note", "by"]
    list_filter = ["kind", "created_at"]
    list_select_related = ["account__user", "by"]
    search_fields = ["account__user__username", "reference", "note"]
    date_hierarchy = "created_at"
