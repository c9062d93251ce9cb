import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { isNewer } from './compat.ts';

/** What a browser or its language brings along, by its path in MDN's data, and where it is used. */
export interface Builtin {
  path: string;
  /** Undefined where the data does not know it. */
  newer: boolean | undefined;
  where: string;
}

/** Interfaces of TypeScript that MDN calls by another name. */
const NAMES: Record<string, string> = {
  CallableFunction: 'Function',
  Console: 'console',
  CSSStyleDeclarationBase: 'CSSStyleDeclaration',
  CSSStyleProperties: 'CSSStyleDeclaration',
  HTMLHyperlinkElementUtils: 'HTMLAnchorElement',
  NavigatorLanguage: 'Navigator',
  NodeListOf: 'NodeList',
  HTMLCollectionOf: 'HTMLCollection',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  RegExpMatchArray: 'Array',
  IteratorObject: 'Iterator',
  ArrayIterator: 'Iterator',
  MapIterator: 'Iterator',
};
/** What is as old as the language, as its time zones, or as an event that the data has by its own name. */
const OLD = /^(prototype|next|value|index|timeZone|on[a-z]+)$/;
/** Who has what TypeScript keeps in interfaces that several share. */
const SHARED = ['Element', 'HTMLElement', 'Document', 'Window', 'Node', 'Response', 'EventTarget'];
const WORKERS = ['WorkerGlobalScope', 'DedicatedWorkerGlobalScope', 'EventTarget'];

function paths(owner: string | null, name: string): string[][] {
  if (owner === null)
    return [
      ['javascript', 'builtins', name],
      ['javascript', 'builtins', 'Intl', name],
      ...[[], ['Window'], ...WORKERS.map((worker) => [worker])].map((at) => ['api', ...at, name]),
      ['api', `HTML${name}Element`],
      ['api', 'CSS', `${name}_static`],
    ];
  const bare = owner.replace(/Constructor$/, '');
  const shared = /^Canvas[A-Z]/.test(bare) ? 'CanvasRenderingContext2D' : (NAMES[bare] ?? bare);
  const own = /^(Int|Uint|Float|Big)\w*Array$/.test(bare) ? 'TypedArray' : shared;
  const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [
    ['javascript', 'builtins', own, name],
    ['javascript', 'builtins', 'Intl', own, name],
    ['api', own, name],
    ['api', own, `${name}_static`],
    ...(bare === 'CSSStyleProperties' ? [['css', 'properties', property]] : []),
    ...SHARED.map((one) => ['api', one, name]),
    ['api', name],
  ];
}

/** The interface that a declaration stands in; null for a global, undefined for what is neither. */
function ownerOf({ parent }: ts.Node): string | null | undefined {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text;
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return parent.parent.name.getText();
  return ts.isSourceFile(parent) || ts.isVariableDeclarationList(parent) || ts.isModuleBlock(parent)
    ? null
    : undefined;
}

/** Everything builtin that the code under some folders names, told by its types. */
export function builtinsIn(folders: string[]): Builtin[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const { options } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
      },
    },
  )!;
  const program = ts.createProgram([...files, 'src/env.d.ts'], { ...options, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const found: Builtin[] = [];

  const note = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    const declared = symbol?.declarations?.filter(
      (one) =>
        /\/typescript\/lib\/lib\./.test(one.getSourceFile().fileName) &&
        !ts.isInterfaceDeclaration(one) &&
        !ts.isTypeAliasDeclaration(one),
    );
    const owner = declared?.[0] && ownerOf(declared[0]);
    if (owner === undefined || OLD.test(symbol!.name) || symbol!.name.startsWith('__')) return;
    const at = paths(owner, symbol!.name);
    const path = at.find((each) => isNewer(...each) !== undefined) ?? at[0]!;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const file = source.fileName.replace(/^.*\/src\//, 'src/');
    found.push({ path: path.join('.'), newer: isNewer(...path), where: `${file}:${line + 1}` });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
      return;
    if (ts.isPropertyAccessExpression(node)) {
      note(checker.getSymbolAtLocation(node.name), node);
      walk(node.expression);
      return;
    }
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name))
        note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    } else if (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent))
      note(checker.getSymbolAtLocation(node), node);
    ts.forEachChild(node, walk);
  };
  for (const file of files) ts.forEachChild(program.getSourceFile(file)!, walk);
  return found;
}
