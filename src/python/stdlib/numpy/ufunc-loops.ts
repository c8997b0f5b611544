/** Which loops NumPy has for each ufunc, in its order: `ll->l`. numpy/_core/code_generators/generate_umath.py */
const LOOPS: readonly (readonly [names: string, loops: string])[] = [
  ['absolute', '?->? b->b B->B h->h H->H i->i I->I l->l L->L q->q Q->Q e->e f->f d->d g->g m->m F->f D->d G->g O->O'],
  ['arccos arccosh arcsin arcsinh arctan arctanh cosh exp2 expm1 log10 log1p log2 sinh tan tanh', 'e->e f->f d->d e->e f->f d->d g->g F->F D->D G->G O->O'],
  ['add', '??->? bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g FF->F DD->D GG->G Mm->M mm->m mM->M OO->O'],
  ['arctan2 hypot', 'ee->e ff->f dd->d gg->g OO->O'],
  ['bitwise_and bitwise_or bitwise_xor', '??->? bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q OO->O'],
  ['bitwise_count', 'b->B B->B h->B H->B i->B I->B l->B L->B q->B Q->B O->O'],
  ['invert', '?->? b->b B->B h->h H->H i->i I->I l->l L->L q->q Q->Q O->O'],
  ['left_shift right_shift gcd lcm', 'bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q OO->O'],
  ['cbrt', 'e->e f->f d->d e->e f->f d->d g->g O->O'],
  ['ceil floor trunc', '?->? b->b B->B h->h H->H i->i I->I l->l L->L q->q Q->Q e->e f->f d->d f->f d->d g->g O->O'],
  ['conjugate reciprocal square', 'b->b B->B h->h H->H i->i I->I l->l L->L q->q Q->Q e->e f->f d->d g->g F->F D->D G->G O->O'],
  ['copysign heaviside logaddexp logaddexp2 nextafter', 'ee->e ff->f dd->d gg->g'],
  ['cos sin', 'e->e f->f d->d g->g F->F D->D G->G O->O'],
  ['deg2rad degrees fabs rad2deg radians', 'e->e f->f d->d g->g O->O'],
  ['divide', 'ee->e ff->f dd->d gg->g FF->F DD->D GG->G mq->m md->m mm->d OO->O'],
  ['divmod', 'bb->bb BB->BB hh->hh HH->HH ii->ii II->II ll->ll LL->LL qq->qq QQ->QQ ee->ee ff->ff dd->dd gg->gg mm->qm'],
  ['equal greater greater_equal less less_equal not_equal', '??->? bb->? BB->? hh->? HH->? ii->? II->? ll->? LL->? qq->? QQ->? qQ->? Qq->? ee->? ff->? dd->? gg->? FF->? DD->? GG->? MM->? mm->? OO->? OO->O'],
  ['exp log rint sqrt', 'e->e f->f d->d f->f d->d g->g F->F D->D G->G O->O'],
  ['float_power', 'dd->d gg->g DD->D GG->G'],
  ['floor_divide', 'bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g mq->m md->m mm->q OO->O'],
  ['fmax fmin maximum minimum', '??->? bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g FF->F DD->D GG->G mm->m MM->M OO->O'],
  ['fmod', 'bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g OO->O'],
  ['frexp', 'e->ei f->fi d->di g->gi'],
  ['isfinite isinf isnan', '?->? b->? B->? h->? H->? i->? I->? l->? L->? q->? Q->? e->? f->? d->? g->? F->? D->? G->? m->? M->?'],
  ['isnat', 'M->? m->?'],
  ['ldexp', 'ei->e fi->f el->e fl->f di->d dl->d gi->g gl->g'],
  ['logical_and logical_or logical_xor', '??->? bb->? BB->? hh->? HH->? ii->? II->? ll->? LL->? qq->? QQ->? ee->? ff->? dd->? gg->? FF->? DD->? GG->? OO->O'],
  ['logical_not', '?->? b->? B->? h->? H->? i->? I->? l->? L->? q->? Q->? e->? f->? d->? g->? F->? D->? G->? O->O'],
  ['matmul matvec vecdot vecmat', '??->? bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g FF->F DD->D GG->G OO->O'],
  ['remainder', 'bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g mm->m OO->O'],
  ['modf', 'e->ee f->ff d->dd g->gg'],
  ['multiply', '??->? bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g FF->F DD->D GG->G mq->m qm->m md->m dm->m OO->O'],
  ['negative positive', 'b->b B->B h->h H->H i->i I->I l->l L->L q->q Q->Q e->e f->f d->d g->g m->m F->F D->D G->G O->O'],
  ['power', 'bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d ee->e ff->f dd->d gg->g FF->F DD->D GG->G OO->O'],
  ['sign', 'b->b B->B h->h H->H i->i I->I l->l L->L q->q Q->Q e->e f->f d->d g->g F->F D->D G->G m->m O->O'],
  ['signbit', 'e->? f->? d->? g->?'],
  ['spacing', 'e->e f->f d->d g->g'],
  ['subtract', 'bb->b BB->B hh->h HH->H ii->i II->I ll->l LL->L qq->q QQ->Q ee->e ff->f dd->d gg->g FF->F DD->D GG->G Mm->M mm->m MM->m OO->O'],
]

const byName: ReadonlyMap<string, readonly string[]> = new Map(LOOPS.flatMap(([names, loops]) => names.split(' ').map((name) => [name, loops.split(' ')] as const)))

export function loopsOf(name: string): readonly string[] | undefined {
  return byName.get(name)
}
