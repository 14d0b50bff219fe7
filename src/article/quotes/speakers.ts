import { type EntityTable, nameText, wordsOf } from "./entities.ts";
import { CUE, DOCUMENT, GROUP, PREP, ROLE, WEAK, WHO } from "./lexicon/flags.ts";
import type { Mention, Mentions } from "./names.ts";
import type { Subject } from "./reading.ts";
import { roleAfter, roleGender, roleWords, VARIED, withoutArticle } from "./roles.ts";
import { fits, type Speaker, said } from "./speaker.ts";
import { BREAK, CAPS, COMMA, flagsAt, isMark, QUOTE, type Stream, tokenText, WORD } from "./stream.ts";
import { leadingSubject } from "./subjects.ts";
import { isCue } from "./verbs.ts";

/** An interview introduces its guest among its first names; looked through for every turn. */
const INTRODUCED = 200;

/** Resolves what cues say ("Smith", "he", "the ministry") to speakers, in the article's order. */
export class SpeakerResolver {
  private readonly stream: Stream;
  private readonly mentions: Mentions;
  readonly table: EntityTable;
  private readonly entityOf: Int32Array;
  private byRole: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(stream: Stream, mentions: Mentions, table: EntityTable, entityOf: Int32Array) {
    this.stream = stream;
    this.mentions = mentions;
    this.table = table;
    this.entityOf = entityOf;
    this.resolveShort();
  }

  /** Gives each short mention the entity it most likely means: one named lately, or named most. */
  private resolveShort(): void {
    const seen = new Map<number, { sentence: number; count: number }>();
    for (const [index, mention] of this.mentions.list.entries()) {
      const sentence = this.stream.sentence[mention.last] ?? 0;
      let id = this.entityOf[index] ?? -1;
      if (id < 0) {
        const words = wordsOf(this.stream, mention);
        const own =
          mention.kind === "place" || (mention.kind === "organisation" && this.stream.kind[mention.last] !== CAPS);
        let best = -1;
        let bestScore = Number.NEGATIVE_INFINITY;
        if (!own) {
          for (const candidate of this.table.candidates(words, mention.gender)) {
            const before = seen.get(candidate);
            // Who was named in the last sentences; else whom the article names most.
            const score =
              before === undefined
                ? -candidate * 0.001 - 1
                : before.count + (sentence - before.sentence <= 2 ? 3 : 0) + before.sentence * 1e-6;
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
        id = best >= 0 ? best : this.table.addShort(this.stream, mention, index);
        this.entityOf[index] = id;
        const entity = this.table.list[id];
        if (entity !== undefined && entity.gender === 0 && mention.honorific) entity.gender = mention.gender;
      }
      seen.set(id, { sentence, count: Math.min(20, (seen.get(id)?.count ?? 0) + 1) });
    }
  }

  /** The entity of a mention. */
  entity(mention: number): number {
    return this.entityOf[mention] ?? -1;
  }

  /** Whether a mention names a person, as far as the article tells. */
  isPerson(mention: number): boolean {
    const entity = this.table.list[this.entity(mention)];
    if (entity === undefined) return false;
    if (entity.kind === "person") return true;
    return entity.kind === "unknown" && (entity.words.length > 1 || entity.gender !== 0);
  }

  /** The guest of an interview: the first person named before token `before`. */
  guest(before: number): Speaker | null {
    for (const [index, mention] of this.mentions.list.slice(0, INTRODUCED).entries()) {
      if (mention.from >= before) return null;
      if (this.isPerson(index) && !mention.possessive) return this.named(index, null, mention.last);
    }
    return null;
  }

  /** The mentions that are the subjects of the last sentences. */
  private leaders(token: number): number[] {
    const { stream } = this;
    const here = stream.sentence[token] ?? 0;
    const found: number[] = [];
    for (let id = here; id >= 0 && id > here - 3; id--) {
      const to = id === here ? token : (stream.sentenceStart[id + 1] ?? stream.count);
      const subject = leadingSubject({ stream, mentions: this.mentions }, stream.sentenceStart[id] ?? 0, to);
      if (subject?.type === "name") found.push(subject.mention);
    }
    return found;
  }

  /** A speaker for an entity or nominal subject that leads one of the last sentences, for a pronoun. */
  private leadingNominal(token: number, gender: number, plural: boolean): { speaker: Speaker; away: number } | null {
    const { stream } = this;
    const here = stream.sentence[token] ?? 0;
    for (let id = here; id >= 0 && id > here - 3; id--) {
      const from = stream.sentenceStart[id] ?? 0;
      const to = id === here ? token : (stream.sentenceStart[id + 1] ?? stream.count);
      const subject = leadingSubject({ stream, mentions: this.mentions }, from, to);
      if (subject?.type !== "nominal" || subject.plural !== plural) continue;
      const flags = flagsAt(stream, subject.head);
      if ((flags & (plural ? GROUP : ROLE)) === 0) continue;
      const speaker = this.resolve(subject, null);
      if (speaker !== null && fits(speaker, gender, plural)) return { speaker, away: here - id };
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
  resolve(subject: Subject, last: Speaker | null): Speaker | null {
    const { stream } = this;
    switch (subject.type) {
      case "self":
        return null;
      case "name":
        return this.named(
          subject.mention,
          subject.role === null ? null : this.slice(subject.role.from, subject.role.to),
          subject.to,
        );
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
        const known =
          this.roleHolder(subject.head, subject.from, subject.to) ??
          this.described(subject.from, subject.head, subject.to, last);
        if (known !== null) return known;
        const flags = flagsAt(stream, subject.head);
        const gender = (flags & ROLE) !== 0 ? roleGender(tokenText(stream, subject.head), flags) : 0;
        return {
          entity: -1,
          text: this.slice(subject.from, subject.to),
          gender,
          plural: subject.plural,
          thing: (flags & (ROLE | GROUP)) === 0 && (flags & DOCUMENT) !== 0,
          role: null,
          token: subject.to,
        };
      }
      case "pronoun":
        return said(this.antecedent(subject.from, subject.gender, subject.plural, last), subject.to);
    }
  }

  slice(from: number, to: number): string {
    return this.stream.text.slice(this.stream.start[from], this.stream.end[to]);
  }

  /** Who holds each role, by the role's words; made when first asked for. */
  private holders(): ReadonlyMap<string, readonly number[]> {
    if (this.byRole !== null) return this.byRole;
    const holders = new Map<string, number[]>();
    for (const [id, entity] of this.table.list.entries()) {
      if (entity.kind !== "person" && entity.kind !== "unknown") continue;
      for (const word of new Set(entity.roles.flatMap(roleWords))) {
        const list = holders.get(word);
        if (list === undefined) holders.set(word, [id]);
        else if (list.length < 8) list.push(id);
      }
    }
    this.byRole = holders;
    return holders;
  }

  /** "the president", "the senator": the one person whom the article gives that role. */
  private roleHolder(head: number, from: number, to: number): Speaker | null {
    const { stream } = this;
    if ((flagsAt(stream, head) & ROLE) === 0 || (flagsAt(stream, head) & GROUP) !== 0 || head !== to) return null;
    if (!/^(?:the|der|die|le|la|el)$/i.test(tokenText(stream, from)) || head - from > 3) return null;
    const word = tokenText(stream, head).toLowerCase();
    let found = -1;
    for (const id of this.holders().get(word) ?? []) {
      // Only of somebody named before.
      const mention = this.table.list[id]?.fullMention ?? -1;
      if ((this.mentions.list[mention]?.from ?? head) >= head) continue;
      if (found >= 0) return null;
      found = id;
    }
    const entity = this.table.list[found];
    return entity === undefined
      ? null
      : { entity: found, text: entity.name, gender: entity.gender, plural: false, role: null, token: to };
  }

  /**
   * "the Vermont senator", "the billionaire businessman": newspapers vary the name of the person at hand. Only for
   * descriptions of one public person, without a complement, right after that person spoke.
   */
  private described(from: number, head: number, to: number, last: Speaker | null): Speaker | null {
    const { stream } = this;
    if (
      last === null ||
      last.plural ||
      last.entity < 0 ||
      head !== to ||
      !/^(?:the|der|die|le|la|el)$/i.test(tokenText(stream, from))
    )
      return null;
    if (!VARIED.test(tokenText(stream, head))) return null;
    const away = (stream.sentence[from] ?? 0) - (stream.sentence[last.token] ?? 0);
    const gender = roleGender(tokenText(stream, head), 0);
    if (
      away > (/^\d/.test(tokenText(stream, head)) ? 1 : 3) ||
      (gender !== 0 && last.gender !== 0 && gender !== last.gender)
    )
      return null;
    const entity = this.table.list[last.entity];
    return entity?.kind === "organisation" ? null : { ...last, role: null, token: to };
  }

  /** Who a pronoun at a token means: the last speaker or a recent subject that fits in gender and number. */
  private antecedent(token: number, gender: number, plural: boolean, last: Speaker | null): Speaker | null {
    const { stream, mentions } = this;
    const sentence = stream.sentence[token] ?? 0;
    let best: Speaker | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    if (last !== null && fits(last, gender, plural)) {
      const away = sentence - (stream.sentence[last.token] ?? 0);
      best = last;
      bestScore = 3.4 - away * 0.8 + (last.gender !== 0 ? 1 : 0);
    }
    const leaders = this.leaders(token);
    const nominal = this.leadingNominal(token, gender, plural);
    if (nominal !== null) {
      const nominalScore = (nominal.away === 0 ? 5.5 : 4.2) - nominal.away * 1.2;
      if (nominalScore > bestScore) {
        best = nominal.speaker;
        bestScore = nominalScore;
      }
    }
    let index = -1;
    let paragraphs = 0;
    let relative = stream.kind[token - 1] === WORD && (flagsAt(stream, token - 1) & WHO) !== 0;
    for (let i = token - 1; i >= 0 && i > token - 160; i--) {
      if (stream.kind[i] === BREAK) paragraphs++;
      index = mentions.at[i] ?? -1;
      if (index < 0) continue;
      const mention = mentions.list[index];
      if (mention === undefined) continue;
      i = mention.from;
      // "Kasich, whom he called": he is somebody else.
      if (relative && mention.kind !== "place") {
        relative = false;
        continue;
      }
      if (mention.kind === "place" || (mention.kind === "organisation" && !plural)) continue;
      const entity = this.table.list[this.entity(index)];
      if (entity === undefined || entity.kind === "place" || (entity.kind === "organisation" && !plural)) continue;
      if (!plural && entity.gender !== 0 && (entity.gender & gender) === 0) continue;
      if (plural && entity.kind !== "organisation") continue;
      const away = sentence - (stream.sentence[mention.last] ?? 0);
      if (away > 6) break;
      let score = 3 - away * 1.2 - Math.min(paragraphs, 1) * 0.8;
      if (entity.gender === gender && gender !== 0) score += 1.5;
      if (entity.kind === "unknown" && entity.gender === 0) {
        score -= entity.words.length > 1 ? 0.3 : leaders.includes(index) ? 0.5 : 1.5;
      }
      if (leaders.includes(index)) score += away <= 1 ? 2.2 : 1.2;
      else if (this.isSubject(mention)) score += 1.5;
      if (mention.possessive) score -= 1.5;
      // "Crane aide Sam Nunn": the first name only tells whose aide.
      const noun = mention.last + 1;
      if (
        stream.kind[noun] === WORD &&
        (flagsAt(stream, noun) & (ROLE | GROUP)) !== 0 &&
        !isCue(stream, noun, CUE | WEAK)
      )
        score -= 3;
      if ((flagsAt(stream, mention.from - 1) & PREP) !== 0) score -= 1;
      if (last !== null && last.entity === this.entity(index)) score += 0.6;
      if (score > bestScore) {
        bestScore = score;
        best = this.named(index, null, mention.last);
      }
    }
    if (best !== null && best.entity >= 0 && !plural) {
      const entity = this.table.list[best.entity];
      if (entity !== undefined && entity.gender === 0) entity.gender = gender;
    }
    return bestScore > -2 ? best : null;
  }

  private isSubject(mention: Mention): boolean {
    const { stream } = this;
    const start = stream.sentenceStart[stream.sentence[mention.from] ?? 0] ?? 0;
    const before = mention.from - 1;
    if (
      (isCue(stream, before, CUE) && !TO_SOMEBODY.test(tokenText(stream, before))) ||
      isCue(stream, mention.last + 1, CUE | WEAK)
    )
      return true;
    return (
      mention.from === start || (before >= start && (isMark(stream, before, COMMA) || stream.kind[before] === QUOTE))
    );
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

/** Cue verbs whose object is whom one speaks to. */
const TO_SOMEBODY =
  /^(?:tell|tells|told|ask|asks|asked|inform|informs|informed|assure|assures|assured|remind|reminds|reminded|urge|urges|urged|warn|warns|warned|advise|advises|advised)$/;
