import { describe, expect, it } from 'vitest';
import { readAnswer, writeAnswer } from '../../../src/state/answer.ts';
import { readAssignment, writeAssignment, NO_ASSIGNMENT } from '../../../src/state/assignment.ts';
import { lostWords, placeInstead } from '../../../src/state/lost-place.ts';
import type { StudentAnswer } from '../../../src/state/student-answer.ts';

const coded = encodeURIComponent;
/** Where an address leads, as a browser has its parts. */
const instead = (address: string, base = '/') =>
  placeInstead(new URL(address, 'https://example.org'), base);

const ADA: StudentAnswer = {
  name: 'Ada',
  text: 'More? #1, 50 % & so on.',
  shows: 'gap',
  expected: 2,
  foreseen: '',
  levers: { speed: 1.95 },
  parameters: {},
};

describe('an address that no page is at', () => {
  it.each([
    ['/%23list.2', '/#list.2'],
    ['/%2523list.2', '/#list.2'],
    ['/sub/es%23list.2', '/sub/es/#list.2'],
    ['/model/%23equations', '/model/#equations'],
    ['/%3Fview=steps#list.2', '/?view=steps#list.2'],
    ['/%3Fspeed%3D1.95%26v%3D1%23the-workbench', '/?speed=1.95&v=1#the-workbench'],
    ['/teach/class/).', '/teach/class/'],
    ['/jobs,?speed=2', '/jobs/?speed=2'],
    ['/feed.xml.', '/feed.xml'],
    ['/teach/%E2%80%A6', '/teach/'],
    ['/jobs/29-1141-nurses/', '/jobs/29-1141/'],
    ['/jobs/29-1141.00', '/jobs/29-1141/'],
    ['/jobs/291141/', '/jobs/29-1141/'],
  ])('leads where it was meant to: %s', (address, place) => {
    expect(instead(address)).toBe(place);
  });

  it.each([
    '/teach/class/%23LINK',
    '/teach/class%23LINK',
    '/%23LINK',
    '/teach/clas/#LINK',
    '/teach/class%2523LINK',
    '/teach/class/LINK',
  ])('leads to the class with the whole answer: %s', (address) => {
    const link = writeAnswer(ADA);
    for (const said of [link, coded(link)]) {
      const place = instead(`/sub${address.replace('LINK', said)}`, '/sub/')!;
      expect(place).toMatch(/^\/sub\/teach\/class\/#/);
      expect(readAnswer(place)).toEqual({ answer: ADA, misread: [] });
    }
  });

  it.each([
    '/teach/assignment/%3FLINK',
    '/teach/assignment%3FLINK',
    '/teach/assignmnt/?LINK',
    '/teach/assignment/LINK',
  ])('leads to the whole assignment: %s', (address) => {
    const assignment = { ...NO_ASSIGNMENT, task: 'Why? #1 & 2', lock: { speed: 1.95 } };
    const link = writeAssignment(assignment).slice(1);
    for (const said of [link, coded(link)]) {
      const place = instead(address.replace('LINK', said))!;
      expect(place).toMatch(/^\/teach\/assignment\/\?/);
      const { search } = new URL(place, 'https://example.org');
      expect(readAssignment(search)).toEqual({ assignment, misread: [] });
    }
  });

  it('leads from a chart that there is not to the page that says so, and from no answer’s page to itself', () => {
    expect(instead('/sub/embed/gpa/?theme=dark', '/sub')).toBe('/sub/embed/?theme=dark&chart=gpa');
    expect(instead('/teach/class/#answer=2')).toBeNull();
    expect(instead('/teach/assignment/?assignment=2')).toBeNull();
    for (const path of ['/nothing/', '/nothing', '/a/b/c/?x=1#y']) expect(instead(path)).toBeNull();
  });
});

describe('the words of an address that no page is at', () => {
  it.each([
    ['/sub/jobs/truck-driver.html', 'jobs truck driver'],
    ['/sub/teach/%C2%BFQu%C3%A9_pasa', 'teach Qué pasa'],
    ['/sub/a/', ''],
  ])('are those of its path that say something: %s', (pathname, words) => {
    expect(lostWords({ pathname }, '/sub/')).toBe(words);
  });

  it('lead nowhere by themselves where a code is that of no occupation', () => {
    expect(instead('/jobs/99-9999/')).toBeNull();
  });
});
