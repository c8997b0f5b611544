# A broken program: curly block.
if a {
}
