/** ufuncs as objects, and what is known of each. numpy/_core/src/umath/ufunc_object.c */
import { Tracked, type Visit, type PyType, type PyValue } from '../../objects/object'
import { releaseNow, retain } from '../../objects/lifetime'
import { immortal } from '../../objects/type'
import { FACTS, type UFuncFacts } from './ufunc-facts'

/** Filled in by ufunc-type.ts. */
export const ufuncTypes = {} as { ufunc: PyType }

export class PyUFunc extends Tracked {
  constructor(readonly facts: UFuncFacts) {
    super(ufuncTypes.ufunc)
    if (facts.call !== undefined) retain(facts.call)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.facts.call !== undefined) visit(this.facts.call)
  }

  override dealloc(): void {
    if (this.facts.call !== undefined) releaseNow(this.facts.call)
  }
}

let made: Map<string, PyUFunc> | null = null

export function ufuncs(): Map<string, PyUFunc> {
  return (made ??= new Map(FACTS.map((facts) => [facts.name, immortal(new PyUFunc(facts))])))
}

/** The object that stands for these facts; of what np.frompyfunc made, its function. */
export function ufuncOf(facts: UFuncFacts): PyValue {
  return ufuncs().get(facts.name) ?? (facts.call as PyValue)
}

export function ufuncFacts(name: string): UFuncFacts {
  return FACTS.find((facts) => facts.name === name) as UFuncFacts
}
