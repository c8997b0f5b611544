/** _random: the generator itself. Modules/_randommodule.c */
import { Tracked, type Keywords, type PyInt, type PyType, type PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { noArgs, oneArg, positional } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { hashOf } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import { asIntArgument } from '../builtins/arguments'
import { makeFloat, toInt } from '../builtins/number-storage'
import { stateOfRun } from '../objects/interpreter'
import { MersenneTwister } from './mersenne'
import { defineModuleType, type ModuleSpec } from './module'

class PyRandom extends Tracked {
  readonly generator = new MersenneTwister()
  /** The second value of a pair that `gauss` made, or null. */
  nextGauss: PyValue = null
}

/** How many generators were made without a seed: each begins elsewhere, and every run alike. */
const state = stateOfRun(() => ({ unseeded: 0 }))

/** Seeds from an int, another object's hash, or (None) from what the run has instead of the system's randomness. random_seed */
function seedGenerator(self: PyRandom, seed: PyValue): void {
  if (seed === null) {
    self.generator.seed([0x42756666, 0x65724850, ++state.unseeded])
    return
  }
  const int = toInt(seed)
  if (int !== undefined) {
    self.generator.seedInt(int)
    return
  }
  const hash = hashOf(seed)
  self.generator.seedInt(hash < 0 ? BigInt.asUintN(64, BigInt(hash)) : hash)
}

function randomBits(self: PyRandom, count: PyValue): PyInt {
  const bits = asIndexInt(count)
  if (bits < 0) raise('ValueError', 'Cannot convert negative int')
  if (bits >= 2n ** 31n) asIntArgument(bits)
  return self.generator.bits(bits as number)
}

export function stateOf(self: PyRandom): PyValue {
  return makeTuple([...self.generator.words, self.generator.index])
}

/** random_setstate */
function restoreState(self: PyRandom, state: PyValue): void {
  if (!(state instanceof PyTuple)) raise('TypeError', 'state vector must be a tuple')
  if (state.items.length !== 625) raise('ValueError', 'state vector is the wrong size')
  const words = state.items.slice(0, 624).map((item) => Number(asIndexInt(item)))
  const index = Number(asIndexInt(state.items[624] as PyValue))
  if (index < 0 || index > 624) raise('ValueError', 'invalid state')
  self.generator.words.set(words)
  self.generator.index = index
}

function newRandom(cls: PyType, _args: PyValue[], keywords: Keywords): PyValue {
  if (cls === randomBaseType && keywords !== null && keywords.length > 0) raise('TypeError', 'Random() takes no keyword arguments')
  const self = new PyRandom(cls)
  seedGenerator(self, cls === randomBaseType ? (_args[0] ?? null) : null)
  return self
}

const randomBaseType: PyType = defineModuleType<PyRandom>('_random', 'Random', {
  mutable: true,
  slots: { new: newRandom },
  methods: {
    random: noArgs((self: PyRandom) => makeFloat(self.generator.random())),
    seed: positional(0, 1, (self: PyRandom, seed) => {
      seedGenerator(self, seed ?? null)
      return null
    }),
    getstate: noArgs(stateOf),
    setstate: oneArg((self: PyRandom, state) => {
      restoreState(self, state)
      return null
    }),
    getrandbits: oneArg(randomBits),
  },
})

export const _randomModule: ModuleSpec = {
  name: '_random',
  doc: 'Module implements the Mersenne Twister random number generator.',
  members: () => ({ Random: randomBaseType }),
}
