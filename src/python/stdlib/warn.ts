/** The warnings of natives, which built-in types give too. */
export { warnDeprecated, warnings } from '../builtins/warn'
