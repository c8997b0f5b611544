/**
 * What a context says of arithmetic, and what arithmetic says back: conditions, as bits of a status. Several of them are
 * one signal, InvalidOperation. Modules/_decimal/libmpdec/mpdecimal.h
 */

export const CLAMPED = 0x1
export const CONVERSION_SYNTAX = 0x2
export const DIVISION_BY_ZERO = 0x4
export const DIVISION_IMPOSSIBLE = 0x8
export const DIVISION_UNDEFINED = 0x10
export const INEXACT = 0x40
export const INVALID_CONTEXT = 0x80
export const INVALID_OPERATION = 0x100
export const FLOAT_OPERATION = 0x400
export const OVERFLOW = 0x800
export const ROUNDED = 0x1000
export const SUBNORMAL = 0x2000
export const UNDERFLOW = 0x4000

/** All that the signal InvalidOperation stands for. MPD_IEEE_Invalid_operation */
export const ANY_INVALID = 0x3ba
/** MPD_Errors */
export const ERRORS = ANY_INVALID | DIVISION_BY_ZERO

export const MAX_PREC = 999999999999999999n
export const MAX_EMAX = 999999999999999999n
export const MIN_EMIN = -999999999999999999n
export const MIN_ETINY = MIN_EMIN - MAX_PREC + 1n
/** An exponent that overflows in every context. MPD_EXP_INF */
export const INFINITE_EXPONENT = 2000000000000000001n

export const ROUNDINGS = ['ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'] as const
export type Rounding = (typeof ROUNDINGS)[number]

/** What of a context an operation looks at. */
export interface Settings {
  prec: bigint
  emax: bigint
  emin: bigint
  rounding: Rounding
  clamp: boolean
}

/** Conditions that were met so far. */
export interface Status {
  flags: number
}

/** The smallest exponent of all. mpd_etiny */
export const tinyExponent = ({ emin, prec }: Settings): bigint => emin - (prec - 1n)
/** The largest exponent of a coefficient of full length. mpd_etop */
export const topExponent = ({ emax, prec }: Settings): bigint => emax - (prec - 1n)

/** The widest context there is. mpd_maxcontext */
export const WIDEST: Settings = { prec: MAX_PREC, emax: MAX_EMAX, emin: MIN_EMIN, rounding: 'ROUND_HALF_EVEN', clamp: false }
