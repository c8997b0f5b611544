# Type aliases and type parameters.
type Alias = list[int]
print(Alias, Alias.__value__, Alias.__name__)
def first[T](items: list[T]) -> T:
    return items[0]
class Box[T]:
    def __init__(self, item: T): self.item = item
print(first([1, 2]), Box(5).item, first.__type_params__, Box.__type_params__)
print(list[int], dict[str, int], int | None, tuple[int, ...])
