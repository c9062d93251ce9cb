import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What each version of SCORM calls its interface, and who in scorm-again makes one. */
const TONGUES = {
  '1.2': { file: 'scorm12', api: 'API', maker: 'Scorm12API' },
  '2004': { file: 'scorm2004', api: 'API_1484_11', maker: 'Scorm2004API' },
};

/** A learning platform that has one package, and keeps what it is told of its one student. */
export interface LearningPlatform {
  /** The addresses of the package with the interface in its own page, in the one round it, in the one that opens it. */
  own: string;
  framed: string;
  opening: string;
  /** The address of the package alone. */
  alone: string;
  /** All it was told, the last at its end. */
  told: string[];
  close(): void;
}

const body = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/**
 * Serves a package as platforms do, with scorm-again for its interface.
 * @param zip its files by their names, as text
 * @param slow waited for in the middle of the package's page, before its data and its script
 */
export async function learningPlatform(
  zip: ReadonlyMap<string, string>,
  version: keyof typeof TONGUES,
  slow: Promise<void> = Promise.resolve(),
): Promise<LearningPlatform> {
  const { file, api, maker } = TONGUES[version];
  const told: string[] = [];
  const speaks = () => {
    const kept = told.at(-1);
    const resume = kept ? `${api}.loadFromJSON(${kept.replaceAll('<', '\\u003c')}.cmi);` : '';
    return `<script src="/scorm-again.js"></script><script>${api} = new ${maker}({ lmsCommitUrl: '/commit' });${resume}</script>`;
  };
  const page = zip.get('index.html')!;
  const pages: Record<string, () => string> = {
    '/package/own.html': () => page.replace('<head>', () => `<head>${speaks()}`),
    '/framed': () =>
      `${speaks()}<iframe src="/package/index.html" width="900" height="900"></iframe>`,
    '/opening': () =>
      `${speaks()}<button onclick="window.open('/package/index.html')">Begin</button>`,
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url!;
    const say = (type: string, text: string) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
    if (path === '/commit') {
      told.push(await body(request));
      say('application/json', '{"result":"true","errorCode":0}');
    } else if (path === '/scorm-again.js')
      say('text/javascript', readFileSync(`node_modules/scorm-again/dist/${file}.min.js`, 'utf8'));
    else if (path in pages) say('text/html', pages[path]!());
    else if (path === '/package/index.html') {
      const at = page.indexOf('<script type="application/json"');
      response.writeHead(200, { 'content-type': 'text/html' }).write(page.slice(0, at));
      await slow;
      response.end(page.slice(at));
    } else {
      const found = zip.get(path.slice('/package/'.length));
      if (found === undefined) response.writeHead(404).end();
      else say('image/svg+xml', found);
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    own: `${root}/package/own.html`,
    framed: `${root}/framed`,
    opening: `${root}/opening`,
    alone: `${root}/package/index.html`,
    told,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
