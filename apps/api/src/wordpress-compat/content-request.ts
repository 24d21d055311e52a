import { MAXIMUM_IMAGES, type BriefRequest } from '@seoforge/content';
import { segmenterOf } from '@seoforge/kernel';

import { KEYPHRASE } from '../http/fields/patterns';
import type { CompatCall } from './compat-call';
import { readContentChoices } from './content-choices';
import { languageOfRequest } from './language-of-request';
import { LenientBody } from './lenient-body';
import { PATHS } from './paths';
import type { Work } from './patience';
import { inLanguage, type Phrase } from './phrases';

const LONGEST_TOPIC = 500;
const LONGEST_KEYPHRASE = 200;
const MOST_KEYWORDS = 10;
const DEFAULT_LANGUAGE = 'en';

const UNKNOWN_LANGUAGE: Phrase = {
  en: 'This language is not known here; the text is in another one.',
  th: 'ไม่รู้จักภาษานี้ จึงเขียนเป็นภาษาอื่น',
};
export const PICTURES_NEED_KEY: Phrase = {
  en: 'Pictures are drawn for callers with an API key; the text has none.',
  th: 'การสร้างรูปภาพต้องใช้คีย์ API เนื้อหานี้จึงไม่มีรูปภาพ',
};
export const NO_MODEL_DRAWS: Phrase = {
  en: 'There is no model here that draws pictures; the text has none.',
  th: 'ระบบนี้ไม่มีโมเดลสร้างรูปภาพ เนื้อหานี้จึงไม่มีรูปภาพ',
};

const NO_TOPIC: Phrase = {
  en: 'No topic and no keyword were given; the text is about what the name of the site says.',
  th: 'ไม่ได้ระบุหัวข้อหรือคีย์เวิร์ด จึงเขียนเกี่ยวกับชื่อของเว็บไซต์',
};
const NO_IMAGE_STYLE: Phrase = {
  en: 'Pictures of a text have the style that suits it, not one of their own.',
  th: 'รูปภาพประกอบใช้รูปแบบที่เหมาะกับเนื้อหา ไม่ได้ใช้รูปแบบที่ระบุ',
};

/** What a plug-in wants written, in the words of the service. */
export interface ContentRequest {
  readonly brief: BriefRequest & { readonly language: string };
  /** What all paths say of the same text: a plug-in whose request fails asks the next path for it. */
  readonly subject: object;
  readonly work: Work;
  /** What was not done as it was asked for, in the language of the request. */
  readonly notes: readonly string[];
}

type ContentCall = Pick<CompatCall, 'headers' | 'query' | 'path' | 'isAnonymous' | 'network'> & {
  /** What a text is about where its keyword is blank. */
  readonly siteName?: string | undefined;
};

/**
 * @param body of the call, or what a tool was called with
 * @param noPictures why there are none for this caller, where that is so
 * @throws AppError `request.invalid`
 */
export function readContentRequest(
  { headers, query, path, isAnonymous, network, siteName }: ContentCall,
  body: unknown,
  noPictures?: Phrase,
): ContentRequest {
  const members = new LenientBody(body, query);
  const { tag, unknown } = languageOfRequest(members, headers);
  const language = tag ?? DEFAULT_LANGUAGE;
  const choices = readContentChoices(members);
  const { topic, keyphrase, brief, isOwn } = readSubject(members, language, siteName);
  const images = imagesOf(members, path);
  members.refuseFaults();
  const phrases = [
    ...(isOwn ? [] : [NO_TOPIC]),
    ...(unknown === undefined ? [] : [UNKNOWN_LANGUAGE]),
    ...choices.notes,
    ...(images > 0 && noPictures ? [noPictures] : []),
    ...(images > 0 && !noPictures && members.has('image_style') ? [NO_IMAGE_STYLE] : []),
  ];
  return {
    brief: {
      ...brief,
      keyphrase,
      language,
      type: choices.type,
      ...choices.size,
      ...(choices.tone === undefined ? {} : { tone: choices.tone }),
      images: noPictures ? 0 : images,
    },
    subject: {
      topic: topic.toLowerCase().replaceAll(/\s+/g, ' '),
      language: language.toLowerCase(),
      ...choices.size,
      // Nobody is to get a text that a stranger has thought out the wishes for.
      ...(isAnonymous ? { network } : {}),
    },
    work: images > 0 || path === PATHS.blogWithImages ? 'contentWithImages' : 'content',
    notes: phrases.map((phrase) => inLanguage(phrase, language)),
  };
}

interface Subject {
  /** What all paths have, under one name or another. */
  readonly topic: string;
  readonly keyphrase: string;
  readonly brief: Pick<BriefRequest, 'topic'>;
  /** Whether the caller has named it. */
  readonly isOwn: boolean;
}

/** The first keyword is what the text is to be found for; what else it is to be about stands in its topic. */
function readSubject(body: LenientBody, language: string, siteName?: string): Subject {
  const given = body.text(LONGEST_TOPIC, 'topic', 'title', 'keyword', 'target_keyword', 'prompt');
  const keywords = body.texts('keywords', LONGEST_KEYPHRASE).slice(0, MOST_KEYWORDS);
  const named = given ?? keywords[0];
  const topic = named ?? (body.has('keyword') ? siteName : undefined);
  if (topic === undefined || !KEYPHRASE.expression.test(topic)) {
    body.fault('/topic', 'is needed: say in topic, keyword or keywords what the text is to be about');
    return { topic: '', keyphrase: '', brief: {}, isOwn: true };
  }
  const keyphrase = keywords.find((keyword) => KEYPHRASE.expression.test(keyword)) ?? beginningOf(topic, language);
  const industry = body.text(LONGEST_KEYPHRASE, 'industry');
  const about = [...keywords.filter((keyword) => keyword !== keyphrase), ...(industry === undefined ? [] : [industry])];
  const whole = about.length > 0 ? `${topic} (${about.join(', ')})` : topic;
  return {
    topic,
    keyphrase,
    isOwn: named !== undefined,
    brief: whole === keyphrase ? {} : { topic: whole.slice(0, 2 * LONGEST_TOPIC).toWellFormed() },
  };
}

/** As many whole words of a topic as a keyphrase may have. */
function beginningOf(topic: string, language: string): string {
  if (topic.length <= LONGEST_KEYPHRASE) return topic;
  let end = 0;
  for (const { index, segment } of segmenterOf(language, 'word').segment(topic)) {
    if (index + segment.length > LONGEST_KEYPHRASE) break;
    end = index + segment.length;
  }
  return topic
    .slice(0, end || LONGEST_KEYPHRASE)
    .toWellFormed()
    .trim();
}

function imagesOf(body: LenientBody, path: string): number {
  const areWanted = body.has('include_images') ? body.flag('include_images') : path === PATHS.blogWithImages;
  return areWanted ? (body.count('image_count', 1, MAXIMUM_IMAGES) ?? 1) : 0;
}
