/**
 * What of NumPy is written in Python and seldom used: modules of their own, compiled when a program first asks `np` for
 * one of their names.
 */
import type { ModuleSpec } from '../module'
import { filesSource } from './library-files'
import { formatSource } from './library-format'
import { ctypeslibSource } from './library-ctypeslib'
import { iterationSource } from './library-iteration'
import { genfromtxtSource } from './library-genfromtxt'
import { linalgSource, productsSource } from './library-products'
import { recordsSource } from './library-records'
import { mixinsSource } from './library-mixins'
import { bitsType } from './random-bits'
import { distributionsSource } from './library-distributions'
import { randomSource } from './library-random'
import { recfunctionsSource } from './library-recfunctions'
import { shapesSource } from './library-shapes'
import { signalSource } from './library-signal'
import { statisticsSource } from './library-statistics'
import { fftMembers } from './fft'
import { fftSource } from './library-fft'
import { arrayUtilsSource, emathSource } from './library-emath'
import { poly1dSource } from './library-poly1d'
import { stringsSource } from './library-strings'
import { testingSource } from './library-testing'
import { typingSource } from './library-typing'

interface Place {
  readonly module: string
  readonly isModule: boolean
}

interface Part {
  readonly module: string
  readonly source: string
  /** What `np` has of it. */
  readonly names: string
  readonly members?: ModuleSpec['members']
}

const PARTS: readonly Part[] = [
  {
    module: 'numpy.lib._statistics',
    source: statisticsSource,
    names: `corrcoef cov digitize histogram histogram2d histogram_bin_edges histogramdd median nanargmax nanargmin nancumprod nancumsum nanmedian nanpercentile
      nanprod nanquantile nanstd nanvar percentile quantile`,
  },
  {
    module: 'numpy.lib._signal',
    source: signalSource,
    names: `angle bartlett blackman convolve correlate geomspace gradient hamming hanning i0 interp kaiser logspace poly polyadd polyder polydiv polyfit polyint polymul polysub polyval sinc
      trapezoid unwrap vander`,
  },
  {
    module: 'numpy.lib._shapes',
    source: shapesSource,
    names: `apply_over_axes asarray_chkfinite block c_ common_type cumulative_prod cumulative_sum diag_indices diag_indices_from diagflat ediff1d extract
      fill_diagonal fix mask_indices mintypecode typecodes iscomplex isdtype isneginf isposinf isreal ix_ lexsort mgrid min_scalar_type ogrid pad piecewise place put_along_axis r_
      ravel_multi_index real_if_close rollaxis select setxor1d sort_complex take_along_axis tril_indices tril_indices_from trim_zeros triu_indices
      triu_indices_from unique_all unique_counts unique_inverse unique_values unravel_index unstack`,
  },
  { module: 'numpy.lib._products', source: productsSource, names: 'cross einsum kron tensordot' },
  { module: 'numpy.lib._iteration', source: iterationSource, names: 'broadcast nditer vectorize' },
  { module: 'numpy.lib._files', source: filesSource, names: 'fromregex fromstring load loadtxt memmap save savetxt savez savez_compressed' },
  { module: 'numpy.lib._genfromtxt', source: genfromtxtSource, names: 'genfromtxt' },
  { module: 'numpy.lib.format', source: formatSource, names: '' },
  { module: 'numpy.lib.mixins', source: mixinsSource, names: '' },
  { module: 'numpy.lib.recfunctions', source: recfunctionsSource, names: '' },
  { module: 'numpy.rec', source: recordsSource, names: 'recarray' },
  { module: 'numpy.linalg', source: linalgSource, names: '' },
  { module: 'numpy.strings', source: stringsSource, names: '' },
  { module: 'numpy.char', source: stringsSource, names: '' },
  { module: 'numpy.testing', source: testingSource, names: '' },
  { module: 'numpy.typing', source: typingSource, names: '' },
  { module: 'numpy.emath', source: emathSource, names: '' },
  { module: 'numpy.lib.array_utils', source: arrayUtilsSource, names: '' },
  { module: 'numpy.lib._poly1d', source: poly1dSource, names: 'poly1d roots' },
  { module: 'numpy.fft', source: fftSource, names: '', members: fftMembers },
  { module: 'numpy.ctypeslib', source: ctypeslibSource, names: '' },
  { module: 'numpy.random', source: randomSource + distributionsSource, names: '', members: () => ({ _Bits: bitsType }) },
]

export const numpyParts: readonly ModuleSpec[] = PARTS.map(({ module, source, members }) => ({ name: module, source, ...(members === undefined ? {} : { members }) }))

/** By name: the module whose attribute `np.name` is; null where it is the module itself. */
export const LAZY: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...PARTS.flatMap(({ module, names }) => names.trim().split(/\s+/).filter((name) => name !== '').map((name) => [name, { module, isModule: false }] as const)),
  ...['rec', 'linalg', 'strings', 'char', 'testing', 'ctypeslib', 'random', 'fft', 'emath', 'typing'].map((name) => [name, { module: `numpy.${name}`, isModule: true }] as const),
])
