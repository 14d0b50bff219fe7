/** The commands as the picker lists them: each subcommand is an entry of its own. */
import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from "discord-api-types/v10";
import type { PageCommand } from "../../protocol.ts";
import { commandType, option } from "../discord.ts";

/** Something that can be run: a command without subcommands, or one subcommand. */
export interface CommandEntry {
  readonly commandId: string;
  readonly botId: string;
  /** The subcommand path as the server wants it: "", "summary" or "group sub". */
  readonly path: string;
  /** The whole name as people type it, without the slash: "article summary". */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

type Localized = { readonly [locale: string]: string | null | undefined } | null | undefined;

/** Lists every slash command that can be run, in the person's language where the bot has it. */
export function commandEntries(commands: readonly PageCommand[], locale: string): readonly CommandEntry[] {
  const words = (text: string, localized: Localized): string => localized?.[locale] ?? text;
  return commands
    .filter(({ command }) => command.type === commandType.chat)
    .flatMap(({ command, botId }) => {
      const name = words(command.name, command.name_localizations);
      const entry = (path: readonly string[], names: readonly string[], of: Described, options: readonly Option[]) => ({
        commandId: command.id,
        botId,
        path: path.join(" "),
        name: [name, ...names].join(" "),
        description: words(of.description, of.description_localizations),
        options: options.filter(isBasic),
      });
      const inside = (
        options: readonly Option[],
        path: readonly string[],
        names: readonly string[],
      ): readonly CommandEntry[] =>
        options.flatMap((one) => {
          const at = [...path, one.name];
          const called = [...names, words(one.name, one.name_localizations)];
          if (one.type === option.group) return inside(one.options ?? [], at, called);
          return one.type === option.subcommand ? [entry(at, called, one, one.options ?? [])] : [];
        });
      const subcommands = inside(command.options ?? [], [], []);
      return subcommands.length > 0 ? subcommands : [entry([], [], command, command.options ?? [])];
    });
}

type Option = APIApplicationCommandOption;
interface Described {
  readonly description: string;
  readonly description_localizations?: Localized;
}

function isBasic(one: Option): one is APIApplicationCommandBasicOption {
  return one.type !== option.subcommand && one.type !== option.group;
}

/**
 * The entries that fit what was typed after the slash, best first: whose name begins so, then one of whose words does,
 * then whose name or description holds it.
 */
export function matchingEntries(entries: readonly CommandEntry[], typed: string): readonly CommandEntry[] {
  const words = typed.trim().toLocaleLowerCase();
  if (words === "") return entries;
  const rank = ({ name, description }: CommandEntry): number => {
    const lower = name.toLocaleLowerCase();
    if (lower.startsWith(words)) return 0;
    if (lower.split(" ").some((word) => word.startsWith(words))) return 1;
    if (lower.includes(words)) return 2;
    return description.toLocaleLowerCase().includes(words) ? 3 : 4;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((one) => one.rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
