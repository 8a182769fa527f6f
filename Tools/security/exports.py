"""Formulas, links and scripts in the files that are taken home."""

import csv
import io
import re
import urllib.parse
import xml.etree.ElementTree
import zipfile

from security.hostile import spreadsheet_texts


def exports(test):
    test.check.section("Formulas in exports")
    tables(test)
    workbooks(test)
    charts(test)
    answer = test.analyst.get("/cities/18/recommendations.csv?for=experts")
    test.check(
        "a download's name can't add headers",
        "\n" not in (answer.headers["Content-Disposition"] or "")
        and "filename*=UTF-8''" in (answer.headers["Content-Disposition"] or ""),
    )


def tables(test):
    need = urllib.parse.quote(test.need)
    for path in (
        "/gaps.csv", test.city + "/recommendations.csv?for=teams&top=200",
        test.city + "/recommendations.csv?for=experts&top=200",
        test.city + "/recommendations.csv?for=achievements&top=200", "/cities/18/recommendations.csv?for=experts",
        "/teams/X-T-formula/targets.csv", "/gaps/heat-map.csv", "/gaps/families.csv", "/gaps/cities.csv",
        f"{test.city}/recommendations.csv?need={need}&for=teams&top=200",
    ):
        answer = test.analyst.get(path)
        wrong = [
            cell
            for row in csv.reader(io.StringIO(answer.text.lstrip("\ufeff")))
            for cell in row
            if cell[:1] in tuple("=+-@\t\r＝＋－＠") and not re.fullmatch(r"-?[0-9.]+", cell)
        ]
        test.check(
            f"{path[:70]}: no cell begins a formula",
            answer.status == 200 and answer.type == "text/csv" and not wrong, f"{answer.status} {wrong[:3]}",
        )


def workbooks(test):
    for path in (
        "/gaps.xlsx", test.city + "/recommendations.xlsx?for=teams&top=200",
        test.city + "/recommendations.xlsx?for=experts&top=200",
        "/cities/18/recommendations.xlsx?for=achievements",
    ):
        answer = test.analyst.get(path)
        try:
            _, has_formula = spreadsheet_texts(answer.body)
            test.check(f"{path}: no formula and no link", not has_formula)
        except zipfile.BadZipFile:
            test.check(f"{path}: is a workbook", False, f"{answer.status} {answer.body[:80]}")


def charts(test):
    for kind in ("heat-map", "families", "cities", "distribution"):
        answer = test.analyst.get(f"/gaps/{kind}.svg")
        try:
            names = {element.tag.split("}")[-1] for element in xml.etree.ElementTree.fromstring(answer.body).iter()}
            attributes = {
                name
                for element in xml.etree.ElementTree.fromstring(answer.body).iter()
                for name in element.attrib
                if name.startswith("on")
            }
            test.check(
                f"/gaps/{kind}.svg is well-formed, without script",
                not names & {"script", "foreignObject", "image"} and not attributes, names,
            )
        except xml.etree.ElementTree.ParseError as error:
            test.check(f"/gaps/{kind}.svg is well-formed", False, str(error))
