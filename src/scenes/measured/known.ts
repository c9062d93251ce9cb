import type { View } from '../../state/choices.ts';
import { LEVERS } from '../../model/levers.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { jobOf, type Job } from '../job/jobs.ts';
import { choices } from '../page/page-choices.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { chapterTimes, slowestStep, turnsBack } from './measures.ts';
import type { Place, Taken } from './tally.ts';

/** A place of the story as it can be named: its chapter, and the number of a step in its scene. */
export interface Named {
  chapter: string;
  step: string | null;
}

/** All that the card is drawn up from. */
export interface Known {
  /** The time with each chapter, in milliseconds, in the order of the story. */
  times: { chapter: string; ms: number }[];
  slowed: { place: Named; times: number } | null;
  /** Where the reader turned back, in the order of time. */
  turns: Named[];
  /** Levers and assumptions, between what they were moved, as they are said. */
  moved: { id: string; least: string; most: string }[];
  guess: { question: string; guess: number; answer: number } | null;
  job: Job | null;
  view: View;
  device: Device;
}

/** What any page is told, unasked. */
export interface Device {
  /** In English, such as `Spanish (Mexico)`. */
  language: string;
  isDark: boolean;
  /** Of the screen, in CSS pixels. */
  width: number;
  height: number;
  /** By the name of its place, such as `Europe/Madrid`. */
  zone: string;
  wantsStillness: boolean;
}

/** Puts what was taken together with what was chosen, and what the device tells. */
export async function known({ stays, moved }: Taken): Promise<Known> {
  const { job, guess, view } = choices.get();
  const chapters = [...document.querySelectorAll('.chapter h2')].map(({ textContent }) =>
    textContent.trim(),
  );
  const named = ({ id, chapter, step }: Place): Named => ({
    chapter: chapters[chapter]!,
    step: step === null ? null : id.slice(id.lastIndexOf('.') + 1),
  });
  const slowed = slowestStep(stays);
  return {
    times: chapterTimes(stays).map(({ chapter, ms }) => ({ chapter: chapters[chapter]!, ms })),
    slowed: slowed && { place: named(slowed.place), times: slowed.times },
    turns: turnsBack(stays).map(named),
    moved: Object.entries(moved).map(([id, { least, most }]) => {
      const { text } = fieldOf([...LEVERS, ...PARAMETERS].find((row) => row.id === id)!);
      return { id, least: text(least), most: text(most) };
    }),
    guess: guess === null ? null : guessed(guess),
    job: job === null ? null : await jobOf(job),
    view,
    device: device(),
  };
}

/** A guess, beside what was asked and what is so; null where the story asks for none. */
function guessed(guess: number): Known['guess'] {
  const asked = document.querySelector<HTMLElement>('[data-guess]');
  if (!asked) return null;
  const question = asked.querySelector('label')!.textContent.trim();
  return { question, guess, answer: Math.round(Number(asked.dataset.answer)) };
}

function device(): Device {
  const { language } = navigator;
  const { width, height } = window.screen;
  return {
    language: new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language,
    isDark: window.matchMedia('(prefers-color-scheme: dark)').matches,
    width,
    height,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    wantsStillness: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}
