/**
 * Parameters of functions and of lambdas: the same rules twice, with annotations up to `)` and without them up to `:`.
 */

import { make } from './grammar-expressions'
import type { Node, Token } from './node'
import type { GrammarText, RuleText } from './notation'
import type { Reader } from './reader'

const at = (message: string) => (reader: Reader, _at: number, a: Token | Node): never => reader.raiseAt(a, message)

/** The rules, with every `%` in a name or a notation replaced: by nothing for def, by `lambda_` for lambda. */
function parameterRules(prefix: '' | 'lambda_', close: ')' | ':'): GrammarText {
  const wholeName = prefix === '' ? 'Function parameters' : 'Lambda expression parameters'
  const texts: GrammarText = {
    '%params': ['invalid_%parameters', '%parameters'],
    '%parameters': [
      '%slash_no_default %param_no_default* %param_with_default* [%star_etc]',
      '%slash_with_default %param_with_default* [%star_etc]',
      '%param_no_default+ %param_with_default* [%star_etc]',
      '%param_with_default+ [%star_etc]',
      '%star_etc',
    ],
    '%slash_no_default': ["%param_no_default+ '/' ','", "%param_no_default+ '/' &$"],
    '%slash_with_default': [
      "%param_no_default* %param_with_default+ '/' ','", "%param_no_default* %param_with_default+ '/' &$",
    ],
    '%star_etc': [
      'invalid_%star_etc',
      "'*' %param_no_default %param_maybe_default* [%kwds]",
      ...(prefix === '' ? ["'*' param_no_default_star_annotation param_maybe_default* [kwds]"] : []),
      "'*' ',' %param_maybe_default+ [%kwds]",
      '%kwds',
    ],
    '%kwds': ['invalid_%kwds', "'**' %param_no_default"],
    '%param_no_default': ["a=%param ','", 'a=%param &$'],
    '%param_with_default': ["a=%param default ','", 'a=%param default &$'],
    '%param_maybe_default': ["a=%param default? ','", 'a=%param default? &$'],

    'invalid_%parameters': [
      ["a='/' ','", at('at least one argument must precede /')],
      ["(%slash_no_default | %slash_with_default) %param_maybe_default* a='/'", at('/ may appear only once')],
      ['%slash_no_default? %param_no_default* invalid_%parameters_helper a=%param_no_default',
        at('parameter without a default follows parameter with a default')],
      [prefix === '' ? "param_no_default* a='(' param_no_default+ ','? b=')'"
        : "lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')'",
      (reader: Reader, _at: number, a: Token, b: Token) => reader.raiseRange(a, b, `${wholeName} cannot be parenthesized`)],
      ["(%slash_no_default | %slash_with_default)? %param_maybe_default* '*' (',' | %param_no_default) " +
        "%param_maybe_default* a='/'", at('/ must be ahead of *')],
      ["%param_maybe_default+ '/' a='*'", at('expected comma between / and *')],
    ],
    'invalid_%parameters_helper': ['%slash_with_default', '%param_with_default+'],
    'invalid_%star_etc': [
      prefix === ''
        ? ["a='*' (')' | ',' (')' | '**'))", at('named arguments must follow bare *')]
        : ["'*' (':' | ',' (':' | '**'))", (reader: Reader) => reader.raise('named arguments must follow bare *')],
      ["'*' %param a='='", at('var-positional argument cannot have default value')],
      ["'*' (%param_no_default | ',') %param_maybe_default* a='*' (%param_no_default | ',')",
        at('* argument may appear only once')],
    ],
    'invalid_%kwds': [
      ["'**' %param a='='", at('var-keyword argument cannot have default value')],
      ["'**' %param ',' a=%param", at('arguments cannot follow var-keyword argument')],
      ["'**' %param ',' a=('*' | '**' | '/')", at('arguments cannot follow var-keyword argument')],
    ],
  }
  const fill = (text: string): string => text.replaceAll('%', prefix).replaceAll('$', `'${close}'`)
  const rules: Record<string, RuleText> = {}
  for (const [name, alternatives] of Object.entries(texts)) {
    rules[fill(name)] = alternatives.map((alternative) =>
      typeof alternative === 'string' ? fill(alternative) : [fill(alternative[0]), alternative[1]])
  }
  return rules
}

export const PARAMETERS: GrammarText = {
  ...parameterRules('', ')'),
  ...parameterRules('lambda_', ':'),
  param: [['NAME annotation?', make('arg')]],
  lambda_param: [['NAME', make('arg')]],
  param_no_default_star_annotation: ["a=param_star_annotation ','", "a=param_star_annotation &')'"],
  param_star_annotation: [['NAME star_annotation', make('arg')]],
  annotation: ["':' a=expression"],
  star_annotation: ["':' a=star_expression"],
  default: ["'=' a=expression", 'invalid_default'],
  invalid_default: [["a='=' &(')' | ',')", at('expected default value expression')]],
  lambdef: [["'lambda' [lambda_params] ':' expression", make('Lambda')]],
}
