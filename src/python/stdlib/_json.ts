/** _json: strings, documents and values of JSON. Modules/_json.c */
import type { PyValue } from '../objects/object'
import { parsedTuple, oneArg } from '../objects/native'
import { isTrue } from '../objects/number'
import { makeTuple } from '../objects/tuple'
import { asSsizeArgument } from '../builtins/arguments'
import { encoderType } from './_json-encoder'
import { scannerType } from './_json-scanner'
import { encodeAscii, encodeText, scanString, textArgument } from './_json-strings'
import { moduleFunctions, type ModuleSpec } from './module'

export const _jsonModule: ModuleSpec = {
  name: '_json',
  doc: 'json speedups\n',
  members: () => ({
    ...moduleFunctions('_json', {
      scanstring: parsedTuple(2, 3, (_self, document, end, strict) => {
        const found = scanString(document as PyValue, asSsizeArgument(end as PyValue), strict === undefined || isTrue(strict))
        return makeTuple([found.value, found.end])
      }),
      encode_basestring: oneArg((_self, value) => encodeText(textArgument(value))),
      encode_basestring_ascii: oneArg((_self, value) => encodeAscii(textArgument(value))),
    }),
    make_scanner: scannerType,
    make_encoder: encoderType,
  }),
}
