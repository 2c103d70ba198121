#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the Debian package, and installs, uses, upgrades and removes it in a fresh root.   deb.py BUILD SOURCE

Ends with 77 where that is not possible: without root, debootstrap or a mirror."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

BUILD = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
FILES = ("/usr/bin/papersearch", "/usr/share/man/man1/papersearch.1.gz", "/usr/share/man/man7/papersearch-query.7.gz",
         "/usr/share/bash-completion/completions/papersearch", "/usr/share/zsh/vendor-completions/_papersearch",
         "/usr/share/fish/vendor_completions.d/papersearch.fish", "/usr/lib/systemd/system/papersearch-serve.service",
         "/usr/share/doc/papersearch/copyright", "/usr/share/doc/papersearch/THIRD-PARTY.md")


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def run(*command, code=0, **more):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if code is not None and done.returncode != code:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def package(folder, version):
    run("cpack", "-G", "DEB", "-B", folder, "-D", f"CPACK_PACKAGE_VERSION={version}",
        "-D", "CPACK_PACKAGE_CONTACT=The tests <tests@debian.org>", cwd=BUILD)
    return next(folder.glob(f"papersearch_{version}_*.deb"))


def main():
    if not shutil.which("dpkg-shlibdeps"):
        skip("no dpkg-shlibdeps")
    with tempfile.TemporaryDirectory() as name:
        tmp = pathlib.Path(name)
        version = re.search(r"^project\(papersearch VERSION ([\d.]+)", (SOURCE / "CMakeLists.txt").read_text(), re.M)[1]
        old, new = package(tmp, version + "~old"), package(tmp, version)
        fields = run("dpkg-deb", "-f", new)
        for wanted in ("Package: papersearch", f"Version: {version}", "libxapian30", "libicu"):
            assert wanted in fields, fields
        if shutil.which("lintian"):
            said = run("lintian", "--fail-on", "error,warning", new, code=None)
            said = "".join(line for line in said.splitlines(True) if "root privileges" not in line)
            assert said == "", said
        else:
            print("lintian is not installed")
        if os.geteuid() != 0 or not shutil.which("debootstrap"):
            skip("the rest needs root and debootstrap")
        codename = re.search(r"^VERSION_CODENAME=(\w+)", pathlib.Path("/etc/os-release").read_text(), re.M)[1]
        root = tmp / "root"
        mirror = run("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", f"Codename: {codename}").split()
        made = subprocess.run(["debootstrap", "--variant=minbase", codename, root, *mirror[:1]],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if made.returncode != 0:
            skip("debootstrap could not make a root: " + made.stdout.strip().split("\n")[-1])

        def inside(*command, **more):
            return run("chroot", root, "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8",
                       "DEBIAN_FRONTEND=noninteractive", *command, **more)

        before = {p.relative_to(root) for top in ("usr", "etc", "var/lib") for p in (root / top).rglob("*")}
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
        shutil.copytree(SOURCE / "data/archive", root / "srv/archive")
        for deb in (old, new):
            shutil.copy(deb, root / "srv")
        inside("apt-get", "install", "-qq", "--no-install-recommends", f"/srv/{old.name}")
        for file in FILES:
            assert (root / file[1:]).is_file(), file
        assert "75 added" in inside("paperindex", "--db", "/srv/index", "/srv/archive")
        assert "RLDG" in inside("papersearch", "--db", "/srv/index", "강화학습", "--limit", "2")
        assert '"RLDG' in inside("papersearch", "--db", "/srv/index", "id:2412.09858", "--format", "json")
        # Full width letters are read by ICU's data, which is loaded when it is needed.
        assert "Mamba" in inside("papersearch", "--db", "/srv/index", "ｍａｍｂａ")
        assert "-F _papersearch" in inside("bash", "-c", "source /usr/share/bash-completion/completions/papersearch && complete -p papersearch")
        server = subprocess.Popen(["chroot", root, "paperserve", "--db", "/srv/index", "--listen", "127.0.0.1:0", "--port-file", "/srv/port"],
                                  stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                if (root / "srv/port").exists() and (root / "srv/port").read_text().strip():
                    break
                time.sleep(.05)
            port = (root / "srv/port").read_text().strip()
            got = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/v1/search?q=mamba", timeout=10))
            assert got["total"] > 0, got
        finally:
            server.terminate()
            server.wait()
        inside("apt-get", "install", "-qq", "--no-install-recommends", f"/srv/{new.name}")
        assert f"papersearch {version}" in inside("papersearch", "--version")
        assert f"install ok installed {version}" == inside("dpkg-query", "-W", "-f", "${Status} ${Version}", "papersearch")
        assert "nothing changed" in inside("paperindex", "--db", "/srv/index", "/srv/archive")
        inside("apt-get", "purge", "-qq", "--autoremove", "papersearch")
        after = {p.relative_to(root) for top in ("usr", "etc", "var/lib") for p in (root / top).rglob("*")}
        left = sorted(str(p) for p in after - before if "papersearch" in str(p))
        assert not left, left
    print("installed, used, upgraded and removed")


if __name__ == "__main__":
    main()
