import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import type { Fault } from '../base/fault.ts';
import {
  configuredSettings,
  createLinter,
  type Finding,
  type LintConfig,
  type Linter,
  type LintSettings,
  validConfig,
} from '../lint/index.ts';
import { BriefDocument } from './brief-document.ts';
import type { Host } from './host.ts';
import { type EditorSettings, mergeConfigs, settingsFrom } from './settings.ts';

/** How a brief is linted: with which rules, and under which settings of the request. */
export interface Linting {
  readonly linter: Linter;
  readonly settings: LintSettings;
  readonly config: LintConfig;
}

/** Linters that are kept; one for each configuration in use. */
const MOST_LINTERS = 8;

/**
 * What all capabilities share: the connection, the open briefs, the settings, and what was found.
 * @example (await session.findingsOf(document)).map((finding) => finding.rule)
 */
export class Session {
  readonly documents = new TextDocuments<BriefDocument>({
    create: (uri, languageId, version, text) => new BriefDocument(uri, languageId, version, text),
    update: (document, changes, version) => {
      document.update(changes, version);
      return document;
    },
  });
  /** What the editor can do; known once it has introduced itself. */
  client: ClientCapabilities = {};

  private readonly editor = new Map<string, Promise<EditorSettings>>();
  private readonly linters = new Map<string, Promise<Linter>>();
  private readonly told = new Set<string>();
  private readonly found = new WeakMap<
    BriefDocument,
    { key: string; findings: Promise<readonly Finding[]> }
  >();
  private readonly listeners: (() => void)[] = [];
  /** Settings that came without being asked for, from editors that cannot be asked. */
  private pushed: unknown;
  /** Grows when settings may have changed. */
  private epoch = 0;

  constructor(
    readonly connection: Connection,
    readonly host: Host,
  ) {}

  /** Calls back when settings or configuration files may have changed. */
  onSettingsChanged(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Learns what the editor can do and says. */
  meet(client: ClientCapabilities, options: unknown): void {
    this.client = client;
    this.pushed = options;
  }

  /** Asks the editor to tell when settings and configuration files change. */
  async watch(): Promise<void> {
    const { workspace } = this.client;
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      await this.connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'shotwright',
      });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/shotwright.config.json' }],
      });
  }

  /** Forgets the settings; `pushed` holds new ones where the editor sent them along. */
  settingsChanged(pushed?: unknown): void {
    const section = (pushed as { shotwright?: unknown } | undefined | null)?.shotwright;
    if (section !== undefined) this.pushed = section;
    this.epoch++;
    this.editor.clear();
    this.told.clear();
    for (const listener of this.listeners) listener();
  }

  /** The editor's settings for a brief. */
  settingsOf(uri: string): Promise<EditorSettings> {
    let settings = this.editor.get(uri);
    if (!settings) {
      const asked = this.client.workspace?.configuration
        ? this.connection.workspace
            .getConfiguration({ scopeUri: uri, section: 'shotwright' })
            .catch(() => this.pushed)
        : Promise.resolve(this.pushed);
      settings = asked.then(settingsFrom);
      this.editor.set(uri, settings);
    }
    return settings;
  }

  /** How a brief is linted here: editor settings, over them the nearest configuration file. */
  async lintingOf(document: BriefDocument): Promise<Linting> {
    const { uri } = document;
    const editor = await this.settingsOf(uri);
    const refused = (error: unknown): LintConfig => this.tell(error);
    const written = await validConfig(editor.config, 'settings').catch(refused);
    const config = mergeConfigs(written, (await this.host.config?.(uri).catch(refused)) ?? {});
    const image = document.brief.frontMatter.values.image;
    const facts = image ? await this.host.image?.(uri, image).catch(() => undefined) : undefined;
    return { linter: await this.linterFor(config), settings: facts ? { image: facts } : {}, config };
  }

  /** What is found in a brief as it stands. Linted once for each state of text and settings. */
  async findingsOf(document: BriefDocument): Promise<readonly Finding[]> {
    const key = `${document.version} ${this.epoch}`;
    const known = this.found.get(document);
    if (known?.key === key) return known.findings;
    const findings = this.lintingOf(document).then(({ linter, settings }) =>
      linter.lint(document.text, settings, document.tree),
    );
    this.found.set(document, { key, findings });
    return findings;
  }

  /** Settings of the request as they hold for a brief where it says nothing itself. */
  async requestOf(document: BriefDocument): Promise<LintSettings> {
    const { config, settings } = await this.lintingOf(document);
    return { ...configuredSettings(config), ...settings };
  }

  private linterFor(config: LintConfig): Promise<Linter> {
    const { preset, rules, settings } = config;
    const key = JSON.stringify([preset, rules, settings]);
    let linter = this.linters.get(key);
    if (!linter) {
      if (this.linters.size >= MOST_LINTERS) this.linters.clear();
      linter = createLinter({ preset, rules, settings });
      this.linters.set(key, linter);
    }
    return linter;
  }

  /** Says once what is wrong with the configuration, and goes on without it. */
  private tell(error: unknown): LintConfig {
    const { message } = error as Error;
    const { remedy } = error as Partial<Fault>;
    const line = remedy ? `${message} ${remedy}` : message;
    if (!this.told.has(line)) {
      this.told.add(line);
      // A notification: the editor's own method is a request, and not every editor answers.
      void this.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `Shotwright: ${line}`,
      });
    }
    return {};
  }
}
