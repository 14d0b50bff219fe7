/** At the bottom left: who one is, in which language, in light or dark. */
import { displayName } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { Component, cx, h, type VNode } from "../ui.ts";
import { avatar } from "./avatar.ts";
import { icon } from "./icons.ts";

/** Some of the languages that Discord has. @see https://discord.com/developers/docs/reference#locales */
const LOCALES = [
  "en-US",
  "en-GB",
  "de",
  "fr",
  "es-ES",
  "it",
  "nl",
  "pl",
  "pt-BR",
  "sv-SE",
  "tr",
  "uk",
  "ru",
  "hi",
  "ja",
  "ko",
  "zh-CN",
] as const;

interface Props {
  readonly state: State;
  readonly dark: boolean;
  readonly onPerson: (personId: string) => void;
  readonly onLocale: (locale: string) => void;
  readonly onTheme: () => void;
}

export class UserPanel extends Component<Props, { readonly open: boolean }> {
  override state = { open: false };

  override render({ state, dark, onPerson, onLocale, onTheme }: Props): VNode {
    const me = state.people.find(({ user }) => user.id === state.personId);
    return h(
      "section",
      {
        class: "user-panel",
        "aria-label": "You",
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key === "Escape" && this.state.open) this.setState({ open: false });
        },
      },
      this.state.open && this.people(state, onPerson, onLocale),
      h(
        "div",
        { class: "user-panel-line" },
        h(
          "button",
          {
            type: "button",
            class: "user-button",
            "aria-expanded": this.state.open,
            title: "Be someone else, or change the language",
            onClick: () => this.setState({ open: !this.state.open }),
          },
          me && h("span", { class: "avatar-status" }, avatar(me.user, "small")),
          h(
            "span",
            { class: "user-words" },
            h("span", { class: "user-name" }, me ? displayName(me.user) : "…"),
            h("small", null, me ? `${me.label} · ${state.locale}` : ""),
          ),
          icon("chevron", 18),
        ),
        h(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": dark ? "Use the light theme" : "Use the dark theme",
            title: dark ? "Light theme" : "Dark theme",
            onClick: onTheme,
          },
          icon(dark ? "sun" : "moon"),
        ),
      ),
    );
  }

  private people(state: State, onPerson: Props["onPerson"], onLocale: Props["onLocale"]): VNode {
    return h(
      "div",
      { class: "user-choices" },
      h(
        "fieldset",
        null,
        h("legend", null, "Be"),
        state.people.map(({ user, label }) =>
          h(
            "label",
            { class: cx("user-choice", user.id === state.personId && "user-chosen") },
            h("input", {
              type: "radio",
              name: "person",
              class: "visually-hidden",
              checked: user.id === state.personId,
              onChange: () => onPerson(user.id),
            }),
            avatar(user, "small"),
            h(
              "span",
              { class: "user-words" },
              h("span", { class: "user-name" }, displayName(user)),
              h("small", null, label),
            ),
            user.id === state.personId && icon("check", 18),
          ),
        ),
      ),
      h(
        "label",
        { class: "field" },
        h("span", null, "Discord’s language"),
        h(
          "select",
          {
            class: "plain-select",
            value: state.locale,
            onChange: (event: Event) => {
              if (event.currentTarget instanceof HTMLSelectElement) onLocale(event.currentTarget.value);
            },
          },
          localesWith(state.locale).map((locale) =>
            h("option", { value: locale, selected: locale === state.locale }, localeName(locale)),
          ),
        ),
      ),
    );
  }
}

function localesWith(locale: string): readonly string[] {
  return LOCALES.some((known) => known === locale) ? LOCALES : [locale, ...LOCALES];
}

function localeName(locale: string): string {
  return `${new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale} (${locale})`;
}
