/**
 * Second pass over the blocks: decides where each name lives. Symtable's analyze_block.
 *
 * A block is told which names are bound around it, and answers with the names that it and its inner blocks leave free.
 * What an inner block leaves free and this one binds becomes a cell here.
 */
import type { SourceFile } from './errors'
import {
  CELL, DEF_BOUND, DEF_COMP_CELL, DEF_FREE_CLASS, DEF_GLOBAL, DEF_NONLOCAL, DEF_PARAM, DEF_TYPE_PARAM, FLAGS_MASK, FREE,
  GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, LOCAL, WHERE_OFFSET,
} from './scope'
import type { Scope } from './scope'

/** Cells that a class body provides to what is nested in it. */
const CLASS_CELLS = ['__class__', '__classdict__', '__conditional_annotations__']

/** The names visible to one block. `bound` is null at module level. */
interface Surroundings {
  bound: Set<string> | null
  globals: Set<string>
  typeParameters: Set<string>
  /** The class whose names an annotation scope sees. */
  classScope: Scope | null
}

function addAll(into: Set<string>, names: Iterable<string>): void {
  for (const name of names) into.add(name)
}

export function analyzeScopes(top: Scope, file: SourceFile): void {
  analyzeBlock(top, { bound: null, globals: new Set(), typeParameters: new Set(), classScope: null }, new Set(), file)
}

function failAtDirective(scope: Scope, name: string, message: string, file: SourceFile): never {
  const directive = scope.directives.find((each) => each.name === name)
  return file.fail(message, directive?.at ?? scope.at)
}

function whereNameLives(
  scope: Scope, name: string, flags: number, around: Surroundings, local: Set<string>, free: Set<string>, file: SourceFile,
): number {
  const { bound, globals, typeParameters, classScope } = around
  if (flags & DEF_GLOBAL) {
    if (flags & DEF_NONLOCAL) failAtDirective(scope, name, `name '${name}' is nonlocal and global`, file)
    globals.add(name)
    bound?.delete(name)
    return GLOBAL_EXPLICIT
  }
  if (flags & DEF_NONLOCAL) {
    if (bound === null) failAtDirective(scope, name, 'nonlocal declaration not allowed at module level', file)
    if (!bound.has(name)) failAtDirective(scope, name, `no binding for nonlocal '${name}' found`, file)
    if (typeParameters.has(name)) {
      failAtDirective(scope, name, `nonlocal binding not allowed for type parameter '${name}'`, file)
    }
    free.add(name)
    return FREE
  }
  if (flags & DEF_BOUND) {
    local.add(name)
    globals.delete(name)
    if (flags & DEF_TYPE_PARAM) typeParameters.add(name)
    else typeParameters.delete(name)
    return LOCAL
  }
  if (classScope !== null) {
    // A name of the class is looked up there and then globally, not in a function around the class.
    const classFlags = classScope.flagsOf(name)
    if (classFlags & DEF_GLOBAL) return GLOBAL_EXPLICIT
    if (classFlags & DEF_BOUND && !(classFlags & DEF_NONLOCAL)) return GLOBAL_IMPLICIT
  }
  if (bound !== null && bound.has(name)) {
    free.add(name)
    return FREE
  }
  return GLOBAL_IMPLICIT
}

/** Takes over the names of a comprehension whose code becomes part of `scope` (PEP 709). inline_comprehension */
function inlineComprehension(
  scope: Scope, comprehension: Scope, places: Map<string, number>, free: Set<string>, inlinedCells: Set<string>,
): void {
  const dropped: string[] = []
  for (const [name, symbol] of comprehension.symbols) {
    if (symbol & DEF_PARAM) continue
    let where = symbol >> WHERE_OFFSET
    const flags = symbol & FLAGS_MASK
    if (where === CELL || flags & DEF_COMP_CELL) inlinedCells.add(name)
    const existing = scope.symbols.get(name)
    const isFreeInside = comprehension.children.some((child) => child.whereIs(name) === FREE)
    if (where === FREE && scope.kind === 'class' && CLASS_CELLS.includes(name)) {
      // The class's own cells are for what is nested in it, not for its body.
      where = GLOBAL_IMPLICIT
      if (!isFreeInside) free.delete(name)
      dropped.push(name)
    }
    if (existing === undefined) {
      scope.symbols.set(name, flags)
      places.set(name, where)
    } else if (existing & DEF_BOUND && scope.kind !== 'class') {
      if (!isFreeInside) free.delete(name)
    }
  }
  for (const name of dropped) comprehension.symbols.delete(name)
}

function analyzeBlock(scope: Scope, around: Surroundings, free: Set<string>, file: SourceFile): void {
  const local = new Set<string>()
  const places = new Map<string, number>()
  const newGlobals = new Set<string>()
  const newFree = new Set<string>()
  const newBound = new Set<string>()
  const inlinedCells = new Set<string>()

  // A class's own names are not visible to its methods: what they see is taken before the class is looked at.
  if (scope.kind === 'class') {
    addAll(newGlobals, around.globals)
    if (around.bound !== null) addAll(newBound, around.bound)
  }
  for (const [name, flags] of scope.symbols) {
    places.set(name, whereNameLives(scope, name, flags, around, local, free, file))
  }
  if (scope.kind === 'class') {
    addAll(newBound, CLASS_CELLS)
  } else {
    if (scope.isFunctionLike) addAll(newBound, local)
    if (around.bound !== null) addAll(newBound, around.bound)
    addAll(newGlobals, around.globals)
  }

  for (const child of scope.children) {
    let classScope: Scope | null = null
    if (child.canSeeClassScope) classScope = scope.kind === 'class' ? scope : around.classScope
    const inline = child.comprehension !== null && !child.isGenerator && !scope.canSeeClassScope
    const childFree = new Set(newFree)
    analyzeBlock(
      child,
      { bound: new Set(newBound), globals: new Set(newGlobals), typeParameters: new Set(around.typeParameters), classScope },
      childFree,
      file,
    )
    if (inline) {
      inlineComprehension(scope, child, places, childFree, inlinedCells)
      child.isInlined = true
    }
    addAll(newFree, childFree)
  }
  if (scope.children.some((child) => child.isInlined)) {
    scope.children = scope.children.flatMap((child) => (child.isInlined ? child.children : [child]))
  }

  if (scope.isFunctionLike) {
    for (const [name, where] of places) {
      if (where !== LOCAL || (!newFree.has(name) && !inlinedCells.has(name))) continue
      places.set(name, CELL)
      newFree.delete(name)
    }
  } else if (scope.kind === 'class') {
    if (newFree.delete('__class__')) scope.needsClassClosure = true
    if (newFree.delete('__classdict__')) scope.needsClassDict = true
    if (newFree.delete('__conditional_annotations__')) scope.hasConditionalAnnotations = true
  }
  recordPlaces(scope, places, around.bound, newFree, inlinedCells)
  addAll(free, newFree)
}

/** update_symbols */
function recordPlaces(
  scope: Scope, places: Map<string, number>, bound: Set<string> | null, free: Set<string>, inlinedCells: Set<string>,
): void {
  const { symbols } = scope
  for (const [name, flags] of symbols) {
    const cell = inlinedCells.has(name) ? DEF_COMP_CELL : 0
    symbols.set(name, flags | cell | ((places.get(name) ?? 0) << WHERE_OFFSET))
  }
  const seesClass = scope.kind === 'class' || scope.canSeeClassScope
  for (const name of free) {
    const existing = symbols.get(name)
    if (existing !== undefined) {
      // A method's free variable that has the name of something in the class.
      if (seesClass) symbols.set(name, existing | DEF_FREE_CLASS)
    } else if (bound === null || bound.has(name)) {
      symbols.set(name, FREE << WHERE_OFFSET)
    }
  }
}
