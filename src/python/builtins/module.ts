/** module. Objects/moduleobject.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { genericGetAttribute, getAttribute, raiseAttributeError } from '../objects/attributes'
import { call, callTypes } from '../objects/call'
import { PyDict } from '../objects/dict'
import { isRaised, raise, argumentTypeName } from '../objects/errors'
import { noArgs, unpackKeywords } from '../objects/native'
import { makeList } from '../objects/tuple'
import { isTrue } from '../objects/number'
import { itemsOf, reprOf, strOf } from '../objects/protocols'
import { defineType } from '../objects/type'
import { plainModule } from './object'

/** Modules whose text is running for the first time: what they lack may be still to come. _PyModuleSpec_IsInitializing */
export const modulesBeingLoaded = new Set<PyValue>()

export class PyModule extends Tracked {
  constructor(cls: PyType = moduleType) {
    super(cls)
    this.attrs = new PyDict()
    this.attrs.rc = 1
  }
  /** The module's namespace: its globals. */
  get namespace(): PyDict {
    return this.attrs as PyDict
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
  }
}

/** A module with a name and the attributes that every module has. */
export function makeModule(name: string, doc: PyValue = null): PyModule {
  const module = new PyModule()
  setUp(module, name, doc)
  return module
}

function setUp(module: PyModule, name: PyValue, doc: PyValue): void {
  const { namespace } = module
  namespace.setString('__name__', name)
  namespace.setString('__doc__', doc)
  namespace.setString('__package__', null)
  namespace.setString('__loader__', null)
  namespace.setString('__spec__', null)
}

export const moduleType: PyType = defineType<PyModule>('module', {
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new: (cls) => new PyModule(cls),
    init(self, args, keywords) {
      const [name, doc] = unpackKeywords('module', { names: ['name', 'doc'], required: 1 }, args, keywords)
      if (typeof name !== 'string') raise('TypeError', `module() argument 'name' must be str, not ${argumentTypeName(name as PyValue)}`)
      setUp(self, name, doc ?? null)
    },
    repr(self) {
      const file = self.namespace.getString('__file__')
      const spec = self.namespace.getString('__spec__') ?? null
      if (spec === null) {
        const name = self.namespace.getString('__name__')
        const shown = name === undefined ? "'?'" : reprOf(name)
        return file === undefined ? `<module ${shown}>` : `<module ${shown} from ${reprOf(file)}>`
      }
      const shown = reprOf(getAttribute(spec, 'name'))
      const origin = getAttribute(spec, 'origin')
      if (origin === null) return `<module ${shown}${namespaceOf(spec)}>`
      return isTrue(getAttribute(spec, 'has_location')) ? `<module ${shown} from ${reprOf(file ?? origin)}>` : `<module ${shown} (${strOf(origin)})>`
    },
    getAttr(self, name) {
      try {
        return genericGetAttribute(self, name)
      } catch (thrown) {
        if (!isRaised(thrown, 'AttributeError')) throw thrown
      }
      const fallback = self.namespace.getString('__getattr__')
      if (fallback !== undefined) return call(fallback, [name])
      const own = self.namespace.getString('__name__')
      if (typeof own !== 'string') return raiseAttributeError(`module has no attribute '${name}'`, self, name)
      if (!modulesBeingLoaded.has(self)) return raiseAttributeError(`module '${own}' has no attribute '${name}'`, self, name)
      const file = self.namespace.getString('__file__')
      return raiseAttributeError(`partially initialized module '${own}'${typeof file === 'string' ? ` from '${file}'` : ''} has no attribute '${name}' (most likely due to a circular import)`, self, name)
    },
  },
  methods: {
    __dir__: noArgs((self: PyModule) => {
      const namespace = getAttribute(self, '__dict__')
      if (!(namespace instanceof PyDict)) raise('TypeError', '<module>.__dict__ is not a dictionary')
      const own = namespace.getString('__dir__')
      return own !== undefined ? call(own, []) : makeList([...namespace.entries()].map(([key]) => key))
    }),
  },
  getset: {
    __dict__: { get: (self) => self.namespace, member: true },
  },
})
/** What CPython has within itself: sys.builtin_module_names. */
export const builtInModules = new Set(
  ('_abc _ast _bisect _blake2 _codecs _collections _contextvars _csv _datetime _elementtree _functools _heapq _imp _io _json _locale ' +
    '_md5 _opcode _operator _pickle _posixsubprocess _random _sha1 _sha2 _sha3 _signal _socket _sre _stat _statistics _string _struct ' +
    '_suggestions _symtable _sysconfig _thread _tokenize _tracemalloc _types _typing _warnings _weakref array atexit binascii builtins ' +
    'cmath errno faulthandler fcntl gc grp itertools marshal math posix pwd pyexpat select sys syslog time unicodedata zlib').split(' '),
)

/** How a module without an origin is shown: a folder without a file of its own, or what its loader says. _module_repr_from_spec */
function namespaceOf(spec: PyValue): string {
  const loader = getAttribute(spec, 'loader')
  const locations = getAttribute(spec, 'submodule_search_locations')
  if (locations !== null) return ` (namespace) from ${reprOf(makeList(itemsOf(locations)))}`
  return loader === null ? '' : ` (${reprOf(loader)})`
}
plainModule.type = moduleType
callTypes.module = moduleType
