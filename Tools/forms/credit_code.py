"""Unified social credit codes (GB 32100-2015) of invented units."""

# GB 32100-2015, table 1: no I, O, S, V, Z. The value of a character is its place.
CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def organisation_check(body):
    """The ninth character of an organisation's code (GB 11714-1997): modulo 11 over 0–9, A–Z."""
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(weight * int(character, 36) for weight, character in zip(weights, body))
    return "0123456789X"[(11 - total % 11) % 11]


def check(first_17):
    """The eighteenth character: weights are powers of 3 modulo 31."""
    total = sum(pow(3, place, 31) * CHARACTERS.index(character) for place, character in enumerate(first_17))
    return CHARACTERS[(31 - total % 31) % 31]


def credit_code(kind_of_unit, region, number):
    """The code of an invented unit: YL (样例) stands where a registered unit has its own number.

    `kind_of_unit`: 51 society, 12 public institution, 91 enterprise. `region`: six digits of GB/T 2260.
    """
    body = f"YL{number:06d}"
    first_17 = f"{kind_of_unit}{region}{body}{organisation_check(body)}"
    return first_17 + check(first_17)
