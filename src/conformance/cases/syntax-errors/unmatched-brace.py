# A closing brace without an opening one.
}
