/** _types: names for types that have none among the built-ins. Modules/_typesmodule.c */
import { nativeTypes } from '../objects/native'
import { cellType } from '../objects/cell'
import { callTypes } from '../objects/call'
import { plainTypes, type PyValue } from '../objects/object'
import { ellipsisType, notImplementedType } from '../objects/singletons'
import { defineType } from '../objects/type'
import { genericAliasType } from '../builtins/genericalias'
import { mappingProxyType } from '../builtins/mappingproxy'
import { moduleType } from '../builtins/module'
import { simpleNamespaceType } from '../builtins/namespace'
import { unionType } from '../builtins/union'
import { asyncGeneratorType } from './async-generator'
import { codeType } from './code-object'
import { frameTypes } from './frame'
import { functionType } from './function'
import { coroutineType, generatorType } from './generator'
import type { ModuleSource } from './imports'
import { tracebackType } from './traceback'

/** Nothing here has one: the type only has its name. */
const capsuleType = defineType('PyCapsule', { module: 'builtins', final: true })

export const typesModule: ModuleSource = {
  name: '_types',
  doc: 'Define names for built-in types.',
  members: (): Record<string, PyValue> => ({
    AsyncGeneratorType: asyncGeneratorType,
    BuiltinFunctionType: nativeTypes.builtinFunction,
    BuiltinMethodType: nativeTypes.builtinFunction,
    CapsuleType: capsuleType,
    CellType: cellType,
    ClassMethodDescriptorType: nativeTypes.classMethodDescriptor,
    CodeType: codeType,
    CoroutineType: coroutineType,
    EllipsisType: ellipsisType,
    FrameType: frameTypes.frame,
    FunctionType: functionType,
    GeneratorType: generatorType,
    GenericAlias: genericAliasType,
    GetSetDescriptorType: nativeTypes.getsetDescriptor,
    LambdaType: functionType,
    MappingProxyType: mappingProxyType,
    MemberDescriptorType: nativeTypes.memberDescriptor,
    MethodDescriptorType: nativeTypes.methodDescriptor,
    MethodType: callTypes.method,
    MethodWrapperType: nativeTypes.methodWrapper,
    ModuleType: moduleType,
    NoneType: plainTypes.none,
    NotImplementedType: notImplementedType,
    SimpleNamespace: simpleNamespaceType,
    TracebackType: tracebackType,
    UnionType: unionType,
    WrapperDescriptorType: nativeTypes.wrapperDescriptor,
  }),
}
