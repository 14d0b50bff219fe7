/** The composer: a text with files, or a command being filled in. */
import type { Actions } from "../state/controller.ts";
import type { Lookup } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { fileSize } from "../time.ts";
import { Component, createRef, h, type RefObject, type VNode } from "../ui.ts";
import { icon } from "../views/icons.ts";
import { CommandForm } from "./command-form.ts";
import { type CommandEntry, commandEntries } from "./entries.ts";
import { TextBox } from "./text-box.ts";
import { readUpload, UPLOAD_LIMIT } from "./upload.ts";

/** What others may do with the composer. */
export interface ComposerHandle {
  addFiles(files: readonly File[]): void;
  /** Begins with a text; a command's whole name begins that command. */
  begin(text: string): void;
  focus(): void;
}

interface Props {
  readonly state: State;
  readonly lookup: Lookup;
  readonly actions: Actions;
  readonly placeholder: string;
  readonly canSend: boolean;
  readonly handle: RefObject<ComposerHandle | null>;
}

interface ComposerState {
  readonly text: string;
  readonly files: readonly File[];
  readonly entry: CommandEntry | null;
  readonly sending: boolean;
}

const MAX_FILES = 10;

export class Composer extends Component<Props, ComposerState> {
  override state: ComposerState = { text: "", files: [], entry: null, sending: false };
  private readonly input = createRef<HTMLTextAreaElement>();

  override componentDidMount(): void {
    this.props.handle.current = {
      addFiles: this.addFiles,
      begin: (text) => this.begin(text),
      focus: () => this.input.current?.focus(),
    };
    // On a phone the keyboard would cover what one came to read.
    if (matchMedia("(pointer: fine)").matches) this.input.current?.focus();
  }

  override componentWillUnmount(): void {
    this.props.handle.current = null;
  }

  private begin(text: string): void {
    const { commands, locale } = this.props.state;
    const entry = commandEntries(commands, locale).find(({ name }) => `/${name}` === text) ?? null;
    this.setState({ entry, text: entry ? "" : text }, () => this.input.current?.focus());
  }

  private readonly addFiles = (added: readonly File[]): void => {
    const { canSend, actions } = this.props;
    if (!canSend) {
      actions.notify("You do not have permission to send files in this channel.");
      return;
    }
    const fitting = added.filter(({ size }) => size <= UPLOAD_LIMIT);
    if (fitting.length < added.length)
      actions.notify("Your files are too powerful: 10 MB each is the most that Discord takes.");
    this.setState({ entry: null, files: [...this.state.files, ...fitting].slice(0, MAX_FILES) }, () =>
      this.input.current?.focus(),
    );
  };

  private readonly send = async (): Promise<void> => {
    const { text, files, sending } = this.state;
    if (sending || (text.trim() === "" && files.length === 0)) return;
    this.setState({ sending: true });
    const { state, actions } = this.props;
    const uploads = await Promise.all(files.map(readUpload));
    const result = await actions.do({ type: "send", channelId: state.channelId, content: text, files: uploads });
    this.setState(result.ok ? { text: "", files: [], sending: false } : { sending: false });
    this.input.current?.focus();
  };

  override render({ state, lookup, actions, placeholder, canSend }: Props): VNode {
    const { entry, text, files } = this.state;
    const body = entry
      ? h(CommandForm, {
          key: `${entry.commandId} ${entry.path}`,
          entry,
          state,
          lookup,
          actions,
          onLeave: (left) => this.setState({ entry: null, text: left }, () => this.input.current?.focus()),
        })
      : h(TextBox, {
          state,
          placeholder,
          text,
          canSend,
          input: this.input,
          leading: this.attach(canSend),
          onText: (typed) => this.setState({ text: typed }),
          onCommand: (picked) => this.setState({ entry: picked, text: "" }),
          onFiles: this.addFiles,
          onSend: () => void this.send(),
        });
    return h("div", { class: "composer" }, files.length > 0 && this.staged(files), body);
  }

  private attach(canSend: boolean): VNode {
    return h(
      "label",
      { class: "icon-button attach", title: "Attach files" },
      icon("plus"),
      h("input", {
        type: "file",
        multiple: true,
        class: "visually-hidden",
        "aria-label": "Attach files",
        disabled: !canSend,
        onChange: (event: Event) => {
          const target = event.currentTarget;
          if (!(target instanceof HTMLInputElement)) return;
          this.addFiles([...(target.files ?? [])]);
          target.value = "";
        },
      }),
    );
  }

  private staged(files: readonly File[]): VNode {
    return h(
      "ul",
      { class: "staged", "aria-label": "Files to send" },
      files.map((file, i) =>
        h(
          "li",
          { class: "staged-file" },
          icon("file", 28),
          h(
            "span",
            { class: "file-words" },
            h("span", { class: "file-name" }, file.name),
            h("span", { class: "file-size" }, fileSize(file.size)),
          ),
          h(
            "button",
            {
              type: "button",
              class: "icon-button",
              "aria-label": `Do not send ${file.name}`,
              onClick: () => this.setState({ files: files.toSpliced(i, 1) }),
            },
            icon("bin", 18),
          ),
        ),
      ),
    );
  }
}
