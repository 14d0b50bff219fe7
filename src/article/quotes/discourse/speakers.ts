import { leadingSubject } from "../cues/leading.ts";
import { DOCUMENT, FEMALE, GROUP, MALE, ROLE } from "../lexicon/flags.ts";
import { type EntityTable, genderFits, nameText } from "../names/entities.ts";
import { isKin, kinGender, linkFamilies, type Relatives } from "../names/family.ts";
import { inferGenders } from "../names/genders.ts";
import type { Mentions } from "../names/mention.ts";
import { roleAfter, roleGender, withoutArticle } from "../names/roles.ts";
import { articleGender } from "../phrases/foreign-phrases.ts";
import type { Subject } from "../phrases/reading.ts";
import { THE_ARTICLE } from "../words/common-words.ts";
import { CAPS, flagsAt, isText, type Stream, tokenText } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { antecedent } from "./antecedent.ts";
import { isSpokenOf } from "./bearers.ts";
import { isVariedName, personDescribed } from "./described.ts";
import { writerOf } from "./documents.ts";
import { mayBeNamed } from "./foreign-described.ts";
import { Holders } from "./holders.ts";
import { identified, isThere } from "./leads.ts";
import { namedNext } from "./named-later.ts";
import { nameGiven } from "./names-given.ts";
import { type Hints, NO_HINTS } from "./referents.ts";
import { MAY_BE_NAMED, type Speaker, said } from "./speaker.ts";

const IT_ES = wordSet("it es this that there", true);

/** An interview introduces its guest among its first names; looked through for every turn. */
const INTRODUCED = 200;

/**
 * What speaks for one whom the article calls by the surname alone already: his wife, whom it names in full beside him,
 * keeps her given name.
 */
const BY_SURNAME = 5;

/** How sure it is that the next paragraph names whom the first describes. */
const NAMED_NEXT = 0.8;

/** Resolves what cues say ("Smith", "he", "the ministry") to speakers, in the article's order. */
export class SpeakerResolver {
  readonly stream: Stream;
  readonly mentions: Mentions;
  readonly table: EntityTable;
  private readonly entityOf: number[];
  private readonly relatives: Relatives;
  private byRole: Holders | null = null;
  private readonly leads: (Subject | null | undefined)[] = [];

  constructor(stream: Stream, mentions: Mentions, table: EntityTable, entityOf: number[]) {
    inferGenders(stream, mentions, table, entityOf);
    this.relatives = linkFamilies(stream, mentions, table, entityOf);
    this.stream = stream;
    this.mentions = mentions;
    this.table = table;
    this.entityOf = entityOf;
    this.resolveShort();
  }

  /** Gives each short mention the entity it most likely means: one named lately, or named most. */
  private resolveShort(): void {
    // Where each entity was named last, and how often, and whether by the surname alone.
    const lastSentence: number[] = [];
    const times: number[] = [];
    const bySurname: number[] = [];
    let index = -1;
    for (const mention of this.mentions.list) {
      index++;
      const sentence = this.stream.sentence[mention.last] ?? 0;
      let id = this.entityOf[index] ?? -1;
      let surname = false;
      if (id < 0) {
        const words = this.table.wordsOf(this.stream, mention);
        const own =
          mention.kind === "place" || (mention.kind === "organisation" && this.stream.kind[mention.last] !== CAPS);
        let best = -1;
        let bestScore = Number.NEGATIVE_INFINITY;
        if (!own) {
          for (const candidate of this.table.candidates(words, mention.gender)) {
            const named = times[candidate] ?? 0;
            const before = lastSentence[candidate] ?? 0;
            // Who was named in the last sentences; else whom the article names most.
            const score =
              named === 0
                ? -candidate * 0.001 - 1
                : named + (sentence - before <= 2 ? 3 : 0) + (bySurname[candidate] ?? 0) + before * 1e-6;
            if (score > bestScore) {
              best = candidate;
              bestScore = score;
            }
          }
        }
        if (best < 0 && mention.common) {
          this.mentions.at[mention.first] = -1;
          continue;
        }
        id = best >= 0 ? best : this.table.addShort(this.stream, mention, words, index);
        this.entityOf[index] = id;
        const entity = this.table.list[id];
        surname = entity !== undefined && entity.words.length > 1 && entity.words.at(-1) === words.at(-1)?.word;
        const told = mention.honorific || this.stream.lexicon.traits.language !== "en";
        if (entity !== undefined && entity.gender === 0 && told) entity.gender = mention.gender;
      }
      while (times.length <= id) {
        times.push(0);
        lastSentence.push(0);
        bySurname.push(0);
      }
      times[id] = Math.min(20, (times[id] ?? 0) + 1);
      lastSentence[id] = sentence;
      if (surname) bySurname[id] = BY_SURNAME;
    }
  }

  /** The entity of a mention. */
  entity(mention: number): number {
    return this.entityOf[mention] ?? -1;
  }

  /** The subject that leads a sentence; found once, however many pronouns ask for it. */
  leadOf(sentence: number): Subject | null {
    const known = this.leads[sentence];
    if (known !== undefined) return known;
    const { sentenceStart, count } = this.stream;
    const subject = leadingSubject(this, sentenceStart[sentence] ?? 0, sentenceStart[sentence + 1] ?? count);
    const name = identified(this, subject, sentence);
    const mention = this.mentions.list[name];
    const lead: Subject | null =
      mention === undefined
        ? isThere(this.stream, sentence)
          ? null
          : subject
        : { type: "name", from: mention.from, to: mention.last, mention: name, role: null };
    this.leads[sentence] = lead;
    return lead;
  }

  /** Whether a mention names a person, as far as the article tells. */
  isPerson(mention: number): boolean {
    const entity = this.table.list[this.entity(mention)];
    if (entity === undefined) return false;
    if (entity.kind === "person") return true;
    return entity.kind === "unknown" && (entity.words.length > 1 || entity.gender !== 0);
  }

  /** Whether a subject is the name of an organisation. */
  isBody(subject: Subject): boolean {
    return subject.type === "name" && this.table.list[this.entity(subject.mention)]?.kind === "organisation";
  }

  /** The guest of an interview: the first person named before token `before`. */
  guest(before: number): Speaker | null {
    for (const [index, mention] of this.mentions.list.slice(0, INTRODUCED).entries()) {
      if (mention.from >= before) return null;
      if (this.isPerson(index) && !mention.possessive) return this.named(index, null, mention.last);
    }
    return null;
  }

  named(mention: number, role: string | null, token: number): Speaker {
    const id = this.entity(mention);
    const entity = this.table.list[id];
    const m = this.mentions.list[mention];
    const text = entity?.name ?? (m === undefined ? "" : nameText(this.stream, m));
    return { entity: id, text, gender: entity?.gender ?? 0, plural: entity?.kind === "organisation", role, token };
  }

  /** The speaker that a subject means; null where nothing fits. */
  resolve(subject: Subject, last: Speaker | null, hints: Hints = NO_HINTS, depth = 0): Speaker | null {
    const { stream } = this;
    switch (subject.type) {
      case "self":
        return null;
      case "name": {
        const called = this.varied(subject, last, hints, depth);
        if (called !== null) return called;
        return this.named(
          subject.mention,
          subject.role === null ? null : this.slice(subject.role.from, subject.role.to),
          subject.to,
        );
      }
      case "text":
        return {
          entity: -1,
          text: stream.text.slice(subject.start, subject.end),
          gender: 0,
          plural: false,
          role: null,
          token: subject.to,
        };
      case "joint":
        return {
          entity: -1,
          text: this.slice(subject.from, subject.to),
          gender: 0,
          plural: true,
          role: null,
          token: subject.to,
        };
      case "nominal": {
        // "It said": the body named before, never "it".
        if (subject.from === subject.to && IT_ES.has(stream, subject.head))
          return said(
            antecedent(this, { ...subject, type: "pronoun", gender: 0, plural: true }, last, hints, depth),
            subject.to,
          );
        const writer = (flagsAt(stream, subject.head) & DOCUMENT) === 0 || depth > 2 ? null : writerOf(this, subject);
        if (writer !== null) return this.resolve(writer, last, hints, depth + 1);
        const given = nameGiven(this, subject);
        if (given >= 0) return this.named(given, this.slice(subject.from, subject.head), subject.to);
        const known =
          (depth > 2 ? null : this.relative(subject.from, subject.head, subject.to, last, depth)) ??
          personDescribed(this, subject, last, hints, depth);
        if (known !== null) return known;
        const later = namedNext(this, subject);
        if (later >= 0) return { ...this.named(later, null, subject.to), sure: NAMED_NEXT };
        const flags = flagsAt(stream, subject.head);
        const own = (flags & ROLE) !== 0 ? roleGender(tokenText(stream, subject.head), flags) : 0;
        const foreign = stream.lexicon.traits.language !== "en";
        const gender = foreign ? articleGender(tokenText(stream, subject.from)) || own : own;
        // "the same court" is the court.
        const second = subject.from + 1;
        const same = subject.head > second && isText(stream, second, "same") && isSpokenOf(stream, subject.head);
        const doubt = foreign && mayBeNamed(this, subject);
        return {
          entity: -1,
          ...(doubt ? { sure: MAY_BE_NAMED } : {}),
          text: same ? `the ${this.slice(subject.from + 2, subject.to)}` : this.slice(subject.from, subject.to),
          gender,
          plural: subject.plural,
          thing: (flags & (ROLE | GROUP)) === 0 && (flags & DOCUMENT) !== 0,
          unknownNoun: (flags & (ROLE | GROUP)) === 0,
          role: null,
          token: subject.to,
        };
      }
      case "pronoun":
        return said(antecedent(this, subject, last, hints, depth), subject.to);
    }
  }

  /** "the Dutchman said": a description with a capital. */
  private varied(
    subject: Extract<Subject, { type: "name" }>,
    last: Speaker | null,
    hints: Hints,
    depth: number,
  ): Speaker | null {
    const mention = this.mentions.list[subject.mention];
    if (mention === undefined || mention.first !== mention.last || mention.from !== mention.first) return null;
    const before = mention.from - 1;
    if (!THE_ARTICLE.has(this.stream, before) || !isVariedName(tokenText(this.stream, mention.first))) return null;
    const nominal = { type: "nominal", from: before, to: mention.last, head: mention.last, plural: false } as const;
    return personDescribed(this, nominal, last, hints, depth);
  }

  slice(from: number, to: number): string {
    return this.stream.text.slice(this.stream.start[from], this.stream.end[to]);
  }

  /** Who holds each role; made when first asked for. */
  holders(): Holders {
    this.byRole ??= new Holders(this.stream, this.mentions, this.table, this.entityOf);
    return this.byRole;
  }

  /** "His wife", "her brother": who was introduced so, else the one other bearer of the surname who fits. */
  private relative(from: number, head: number, to: number, last: Speaker | null, depth: number): Speaker | null {
    const { stream, table } = this;
    const kin = tokenText(stream, head);
    if (head !== to || head - from > 2 || !isKin(kin)) return null;
    const whose = tokenText(stream, from).toLowerCase();
    if (whose !== "his" && whose !== "her") return null;
    const [first = -1, second = -1] = this.relatives.get(kin) ?? [];
    const named = (mention: number): boolean => (this.mentions.list[mention]?.from ?? head) < head;
    if (named(first)) return named(second) ? null : this.named(first, null, to);
    const gender = whose === "his" ? MALE : FEMALE;
    const whom = antecedent(this, { type: "pronoun", from, to: from, gender, plural: false }, last, NO_HINTS, depth);
    const surname = table.list[whom?.entity ?? -1]?.words.at(-1) ?? "";
    const others = table.bearers(surname).filter((id) => {
      const entity = table.list[id];
      const mention = this.mentions.list[entity?.fullMention ?? -1];
      return id !== whom?.entity && genderFits(entity?.gender ?? 0, kinGender(kin)) && (mention?.from ?? head) < head;
    });
    const entity = others.length === 1 ? table.list[others[0] ?? -1] : undefined;
    if (entity === undefined) return null;
    return { entity: others[0] ?? -1, text: entity.name, gender: entity.gender, plural: false, role: null, token: to };
  }

  /** The role that the article gives a speaker, at this mention or anywhere. */
  roleOf(speaker: Speaker): string | null {
    if (speaker.role !== null) return withoutArticle(speaker.role);
    const entity = this.table.list[speaker.entity];
    if (entity === undefined) return null;
    const [role] = entity.roles;
    if (role !== undefined) return withoutArticle(role);
    const mention = this.mentions.list[entity.fullMention];
    return mention === undefined || entity.kind === "place" ? null : roleAfter(this.stream, mention);
  }
}
