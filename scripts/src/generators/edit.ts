/** Puts a word into a file that is there, at its place and with everything else as it was: text in, text out. */
import { applyChangesToString, ChangeType, type Tree } from '@nx/devkit';
import ts from 'typescript';
import { NotPossible } from './refusal';

/** @throws NotPossible if the file is not there, or has not the shape that the change builds on */
export function edit(tree: Tree, path: string, change: (text: string) => string): void {
  const text = tree.read(path, 'utf8');
  if (text === null) throw new NotPossible(`${path} is not there`);
  try {
    tree.write(path, change(text));
  } catch (error) {
    throw error instanceof NotPossible ? new NotPossible(`${path} ${error.message}`) : error;
  }
}

/** Imports a name, or only the file; in the order of the others: packages first, then by path. */
export function withImport(text: string, from: string, name?: string): string {
  const imports = parse(text).statements.filter(ts.isImportDeclaration);
  if (name !== undefined && boundIn(text, name)) throw new NotPossible(`has something else called ${name}`);
  const line = `import ${name === undefined ? '' : `{ ${name} } from `}'${from}';\n`;
  return withLineAmong(text, imports, line, from);
}

/** Exports all of another file; in the order of the others. */
export function withExport(text: string, from: string): string {
  const { statements } = parse(text);
  const [nothing] = statements.filter((each) => ts.isExportDeclaration(each) && !each.moduleSpecifier);
  const without = nothing ? text.slice(0, nothing.getStart()) + text.slice(nothing.end).trimStart() : text;
  return withLineAmong(
    without,
    parse(without).statements.filter(ts.isExportDeclaration),
    `export * from '${from}';\n`,
    from,
  );
}

/** Adds a word to `export const {list} = […]`. */
export function withMember(text: string, list: string, value: string): string {
  const found = all(text, ts.isVariableDeclaration).find((each) => each.name.getText() === list);
  if (!found?.initializer || !ts.isArrayLiteralExpression(found.initializer))
    throw new NotPossible(`has no list ${list}`);
  return withElement(text, found.initializer, value);
}

/** The parts of a context that are lists, in the order in which they are written. */
const PARTS = ['aggregates', 'views', 'policies', 'processes', 'controllers'] as const;

/** Adds a word to a list of `context({…})`; also the list, if it is not there. */
export function withPart(text: string, part: (typeof PARTS)[number], value: string): string {
  const call = all(text, ts.isCallExpression).find(({ expression }) => expression.getText() === 'context');
  const [table] = call?.arguments ?? [];
  if (!table || !ts.isObjectLiteralExpression(table)) throw new NotPossible('declares no context({ … })');
  const named = (name: string) => table.properties.find((each) => each.name?.getText() === name);
  const there = named(part);
  if (!there) {
    const before = [...PARTS.slice(0, PARTS.indexOf(part)).reverse(), 'file', 'name'].map(named).find(Boolean);
    if (!before) throw new NotPossible('declares a context without a name');
    return inserted(text, before.end, `, ${part}: [${value}]`);
  }
  if (!ts.isPropertyAssignment(there) || !ts.isArrayLiteralExpression(there.initializer)) {
    throw new NotPossible(`does not list its ${part}: add ${value} by hand`);
  }
  return withElement(text, there.initializer, value);
}

/** What `export const {…} = events('sales.invoice', {…})` declares: its name, and those of the events. */
export function eventsIn(text: string, aggregate: string): { type: string; events: string[] } | undefined {
  for (const { name, initializer } of all(text, ts.isVariableDeclaration)) {
    if (!initializer || !ts.isCallExpression(initializer) || initializer.expression.getText() !== 'events') continue;
    const [full, classes] = initializer.arguments;
    if (!full || !ts.isStringLiteral(full) || full.text !== aggregate) continue;
    if (!classes || !ts.isObjectLiteralExpression(classes)) continue;
    return { type: name.getText(), events: classes.properties.flatMap((each) => each.name?.getText() ?? []) };
  }
  return undefined;
}

/** Whether a file gives a name a meaning at its top level. */
export function boundIn(text: string, name: string): boolean {
  const declared = [
    ...all(text, ts.isImportSpecifier),
    ...all(text, ts.isVariableDeclaration),
    ...all(text, ts.isClassDeclaration),
    ...all(text, ts.isFunctionDeclaration),
    ...all(text, ts.isTypeAliasDeclaration),
    ...all(text, ts.isInterfaceDeclaration),
  ];
  return declared.some((each) => each.name?.getText() === name);
}

const parse = (text: string): ts.SourceFile => ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);

function all<N extends ts.Node>(text: string, is: (node: ts.Node) => node is N): N[] {
  const found: N[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}

const inserted = (text: string, index: number, added: string): string =>
  applyChangesToString(text, [{ type: ChangeType.Insert, index, text: added }]);

function withElement(text: string, { elements, ...list }: ts.ArrayLiteralExpression, value: string): string {
  const last = elements.at(-1);
  return last ? inserted(text, last.end, `, ${value}`) : inserted(text, list.end - 1, value);
}

type FromElsewhere = ts.ImportDeclaration | ts.ExportDeclaration;

/** Among those from the same place, by path; or else behind the others; or at the end. */
function withLineAmong(text: string, lines: readonly FromElsewhere[], line: string, from: string): string {
  const pathOf = ({ moduleSpecifier }: FromElsewhere) => (moduleSpecifier as ts.StringLiteral).text;
  const alike = lines.filter((each) => placeOf(pathOf(each)) === placeOf(from));
  const next = alike.find((each) => pathOf(each) > from);
  if (next) return inserted(text, next.getStart(), line);
  const last = (alike.length > 0 ? alike : lines).at(-1);
  return last ? inserted(text, last.end, `\n${line.trimEnd()}`) : `${text.trimEnd()}\n${line}`;
}

/** `@kizuna`, `node:fs`, `.` */
const placeOf = (path: string): string => path.split('/')[0]!;
