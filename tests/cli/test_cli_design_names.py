"""A shipped design goes by its name wherever a model is asked for; a file of that name comes first."""

from nn2hdl.designs import find_model, list_designs, load_design


def test_a_design_by_its_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in list_designs():
        assert find_model(name) == load_design(name).model_path
    assert find_model("nothing").name == "nothing"
    assert find_model(tmp_path / "colornet") == tmp_path / "colornet"
    (tmp_path / "colornet").write_bytes(b"")
    assert str(find_model("colornet")) == "colornet"


def test_the_command_line_takes_it(nn2hdl, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert nn2hdl("inspect", "colornet", "--json").json["name"] == "colornet"


def test_a_name_that_is_no_design(refused, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    message = refused("synth", "colornte")
    assert message.startswith("colornte: there is no such file; ")
    assert message.endswith(f" -> designs that ship go by their names: {', '.join(list_designs())}")
