import { comparePart } from '../tools/conformance-areas'

comparePart(4)
