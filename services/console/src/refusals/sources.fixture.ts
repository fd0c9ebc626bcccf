/** For the spec of reasons: what the sources of the server say when they refuse, read from their syntax. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What stands in a sentence from case to case. */
export const HOLE = Symbol('hole');
export type Sentence = readonly (string | typeof HOLE)[];

interface Source {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

const ROOT = join(__dirname, '../../../..');

/** Files of a pattern, without specs and fixtures. */
export function filesOf(...patterns: readonly string[]): Source[] {
  const paths = globSync(patterns as string[], { cwd: ROOT }).sort();
  const kept = paths.filter((path) => !/(\.spec|\.fixture|\.d)\.ts$|__fixtures__|node_modules/.test(path));
  return kept.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
  });
}

/** Errors whose last argument is shown to people. */
const SHOWN = new Set(['Refused', 'NotFound', 'TooMuchContention', 'Unauthenticated', 'TooLarge', 'InvalidQuery']);
/** The same, of imports. */
const SHOWN_OF_FILES = new Set(['WrongFiles', 'NoText', 'NoCsv', 'Unreadable']);

/** Titles of kinds of problems, and how errors call themselves. */
const PROBLEMS = /libs\/platform\/src\/http\/problem\.ts$/;
const ERRORS = /(event-sourcing\/src\/errors|imports\/src\/(client|send))\.ts$/;
/** Its messages come from the rules of contracts, which have cases of their own. */
const VALIDATOR = /validation\/validator\.ts$/;
/** Where it is kept why an import has failed. */
const STORE = /services\/imports\/src\/web\/imports\.ts$/;
const IMPORTS = /^services\/imports\//;
/** Where records of files are told apart. */
const RECORDS = /services\/imports\/src\/(csv|cards)\.ts$/;

/** @returns what is refused with, and what of it cannot be read here */
export function reasonsIn({ path, tree }: Source): { reasons: Sentence[]; unread: string[] } {
  const reasons: Sentence[] = [];
  const unread: string[] = [];
  if (VALIDATOR.test(path)) return { reasons, unread };
  const take = (said: ts.Expression) => {
    const sentences = sentencesOf(said);
    reasons.push(...sentences);
    if (sentences.length === 0 && !isHandedOn(said)) unread.push(said.getText());
  };
  walk(tree, (node) => {
    const said = saidBy(node, path);
    if (said) take(said);
  });
  return { reasons, unread };
}

/** What an import says of a row: `row.note(column, …)`, `row.reject(column, …)`, `this.find('rejected', place, column, …)`. */
function saidOfRow(method: string, given: readonly ts.Expression[], path: string): ts.Expression | undefined {
  if (!IMPORTS.test(path)) return undefined;
  if ((method === 'note' || method === 'reject') && given.length === 2) return given[1];
  if (method === 'refuse') return given[1];
  const isRejection = method === 'find' && given[0]?.getText() === `'rejected'`;
  return isRejection ? given[3] : undefined;
}

/** The expression of what a node says to people, if it does. */
function saidBy(node: ts.Node, path: string): ts.Expression | undefined {
  if (ts.isCallExpression(node)) return saidByCall(node, path);
  if (ts.isNewExpression(node)) return saidByError(node, path);
  if (ts.isPropertyAssignment(node)) return saidByProperty(node, path);
  if (ts.isObjectLiteralExpression(node)) {
    const message = propertyOf(node, 'message');
    const isSchema = message && ts.isObjectLiteralExpression(message);
    return propertyOf(node, 'rule') && !isSchema ? message : undefined;
  }
  if (ts.isShorthandPropertyAssignment(node)) {
    const { text } = node.name;
    const isSaid = (text === 'detail' && STORE.test(path)) || (text === 'broken' && RECORDS.test(path));
    return isSaid && sentencesOf(node.name).length > 0 ? node.name : undefined;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionEqualsToken) {
    return RECORDS.test(path) && /\.broken$/.test(node.left.getText()) ? node.right : undefined;
  }
  const title = PROBLEMS.test(path) && ts.isArrayLiteralExpression(node) ? node.elements.at(-1) : undefined;
  return title && ts.isStringLiteral(title) ? title : undefined;
}

function saidByCall({ expression, arguments: given }: ts.CallExpression, path: string): ts.Expression | undefined {
  if (expression.kind === ts.SyntaxKind.SuperKeyword) return ERRORS.test(path) ? given[0] : undefined;
  if (ts.isPropertyAccessExpression(expression)) return saidOfRow(expression.name.text, given, path);
  if (!ts.isIdentifier(expression)) return undefined;
  if (expression.text === 'refuse') return given.at(-1);
  if (expression.text === 'unreadable') return IMPORTS.test(path) ? given[0] : undefined;
  // What is wrong with one part of something, by rule and message.
  return expression.text === 'say' && given[0] && ts.isStringLiteral(given[0]) ? given[1] : undefined;
}

function saidByError({ expression, arguments: given }: ts.NewExpression, path: string): ts.Expression | undefined {
  const name = expression.getText();
  if (SHOWN.has(name)) return given?.at(-1);
  if (!IMPORTS.test(path)) return undefined;
  return name === 'Rejected' ? given?.[1] : SHOWN_OF_FILES.has(name) ? given?.at(-1) : undefined;
}

function saidByProperty({ name, initializer, parent }: ts.PropertyAssignment, path: string): ts.Expression | undefined {
  const called = name.getText();
  // Of an import: why it failed.
  if (called === 'detail' && STORE.test(path) && sentencesOf(initializer).length > 0) return initializer;
  if (called === 'incomplete' && ts.isArrowFunction(initializer)) return initializer.body as ts.Expression;
  if (called === 'broken' && RECORDS.test(path)) return sentencesOf(initializer).length > 0 ? initializer : undefined;
  if (called === 'title' && PROBLEMS.test(path) && ts.isStringLiteral(initializer)) return initializer;
  // Of a decorator: @Matches(…, { message: '…' }).
  const decorates = called === 'message' && ts.isCallExpression(parent.parent) && ts.isDecorator(parent.parent.parent);
  return decorates && /\/http\//.test(path) ? initializer : undefined;
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = node.properties.find((property) => property.name?.getText() === name);
  if (!found) return undefined;
  return ts.isPropertyAssignment(found) ? found.initializer : (found.name as ts.Expression);
}

/** All that an expression may say; none if that is not in this file. */
function sentencesOf(node: ts.Expression): Sentence[] {
  if (ts.isStringLiteralLike(node)) return node.text === '' ? [] : [[node.text]];
  if (ts.isTemplateExpression(node)) return templateOf(node);
  if (ts.isConditionalExpression(node)) return [...sentencesOf(node.whenTrue), ...sentencesOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isSpreadElement(node)) {
    return sentencesOf(node.expression);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(sentencesOf);
  if (ts.isElementAccessExpression(node)) return sentencesIn(declarationOf(node.expression)?.initializer);
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return answersOf(node.expression);
  if (!ts.isIdentifier(node)) return [];
  const { initializer } = declarationOf(node) ?? {};
  return initializer ? sentencesOf(initializer) : [];
}

function templateOf({ head, templateSpans }: ts.TemplateExpression): Sentence[] {
  let all: Sentence[] = [[head.text]];
  for (const { expression, literal } of templateSpans) {
    const inner = sentencesOf(expression);
    const parts: readonly Sentence[] = inner.length > 0 ? inner : [[HOLE]];
    all = all.flatMap((before) => parts.map((part) => [...before, ...part, literal.text]));
  }
  return all;
}

/** The values of an object. */
const sentencesIn = (node: ts.Expression | undefined): Sentence[] =>
  node && ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? sentencesOf(each.initializer) : []))
    : [];

/** What a function without a body of its own answers: `() => …`. */
const answerOf = ({ initializer }: ts.VariableDeclaration): Sentence[] =>
  initializer && ts.isArrowFunction(initializer) && !ts.isBlock(initializer.body) ? sentencesOf(initializer.body) : [];

/** What a function of the same file answers. */
function answersOf(name: ts.Identifier): Sentence[] {
  const answers: Sentence[] = [];
  walk(name.getSourceFile(), (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name.text) answers.push(...answerOf(node));
    if (!ts.isFunctionDeclaration(node) || node.name?.text !== name.text) return;
    walk(node, (inner) => {
      if (ts.isReturnStatement(inner) && inner.expression) answers.push(...sentencesOf(inner.expression));
    });
  });
  return answers;
}

/** The constant that a name means: the nearest around it. */
function declarationOf(name: ts.Node): ts.VariableDeclaration | undefined {
  for (let around: ts.Node | undefined = name.parent; around; around = around.parent) {
    if (ts.isFunctionLike(around) && parametersOf(around).includes(name.getText())) return undefined;
    if (!ts.isBlock(around) && !ts.isSourceFile(around)) continue;
    const declared = around.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .find((declaration) => namesOf(declaration.name).includes(name.getText()));
    if (declared) return ts.isIdentifier(declared.name) ? declared : undefined;
  }
  return undefined;
}

const namesOf = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element.name) : []));

const parametersOf = ({ parameters }: ts.SignatureDeclaration): string[] =>
  parameters.flatMap(({ name }) => namesOf(name as ts.BindingName));

/** What another place of the sources has said, where it was read: a parameter, a caught error, a list filled by hand. */
function isHandedOn(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'message';
  if (ts.isNonNullExpression(node)) return isHandedOn(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 || node.elements.every(isHandedOn);
  if (!ts.isIdentifier(node)) return false;
  // Read where mappings say it.
  if (node.text === 'incomplete') return true;
  const { initializer } = declarationOf(node) ?? {};
  if (initializer) return isHandedOn(initializer);
  for (let around: ts.Node | undefined = node.parent; around; around = around.parent) {
    if (ts.isFunctionLike(around) && parametersOf(around).includes(node.text)) return true;
  }
  return false;
}

/** Names in a file that reasons may speak of. */
export function namesIn({ tree }: Source) {
  const decorators: string[] = [];
  const fields: string[] = [];
  const aggregates: string[] = [];
  const states: string[] = [];
  walk(tree, (node) => {
    if (ts.isDecorator(node) && ts.isCallExpression(node.expression)) {
      decorators.push(node.expression.expression.getText());
    }
    if (ts.isPropertyDeclaration(node) && ts.getDecorators(node)) fields.push(node.name.getText());
    if (ts.isCallExpression(node) && node.expression.getText() === 'aggregate') {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) aggregates.push(name.text);
    }
    if (ts.isPropertySignature(node) && node.name.getText() === 'status' && node.type) {
      states.push(...[...node.type.getText().matchAll(/'([\w-]+)'/g)].map(([, state]) => state!));
    }
  });
  return { decorators, fields, aggregates, states };
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
