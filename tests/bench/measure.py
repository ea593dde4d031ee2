#!/usr/bin/env python3
"""Measures the program beside its peers. Called by tests/bench/run, which installs and builds what it takes."""
import base64
import glob
import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def seconds(command, **options):
    """How long a command took that has to succeed."""
    began = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)
    return time.monotonic() - began


def peak(command):
    """How long a command took that has to succeed, and the most that it held resident, in MB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return time.monotonic() - began, used.ru_maxrss / 1024


def figure(what, value, beside=""):
    print(f"  {what:<58} {value:>14}  {beside}", flush=True)


class Bench:
    def __init__(self, program, tools, folder):
        self.program, self.folder = os.path.abspath(program), folder
        self.bare, self.typist, self.opener, self.verifier = (
            os.path.join(os.path.abspath(tools), name)
            for name in ("bench_bare", "bench_typing", "bench_pages", "bench_keutuhan"))
        self.offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def path(self, name):
        return os.path.join(self.folder, name)

    def package(self, count):
        path = self.path(f"{count}.json")
        if not os.path.exists(path):
            with open(path, "w", encoding="utf-8") as out:
                subprocess.run([sys.executable, os.path.join(HERE, "unit.py"), str(count)], check=True, stdout=out)
        return path

    def unit(self, count):
        """The data file of a unit of so many pegawai."""
        path = self.path(f"{count}.kinerja")
        if not os.path.exists(path):
            subprocess.run([self.program, "impor", path, self.package(count)], check=True, stdout=subprocess.DEVNULL)
        return path

    # Packages in and out.

    def exchange(self):
        print("Packages")
        taken = {}
        for count in (1000, 4000):
            target = self.path(f"exchange-{count}.kinerja")
            package = self.package(count)
            into = seconds([self.program, "impor", target, package])
            out = seconds([self.program, "ekspor", target, self.path("out.json")])
            taken[count] = (into, out)
            figure(f"import of {count} SKP", f"{into:.2f} s", f"{1000 * into / count:.2f} ms each")
            figure(f"export of {count} SKP", f"{out:.2f} s", f"{1000 * out / count:.2f} ms each")
        for name, i in (("import", 0), ("export", 1)):
            figure(f"{name}, four times the SKP", f"{taken[4000][i] / taken[1000][i]:.2f} ×", "linear: 4 ×")

    # Evidence.

    def evidence_package(self, megabytes):
        """The package of one SKP with so much evidence, in files of 100 MB, written piece by piece."""
        path = self.path("evidence.json")
        piece = 3 * 1024 * 1024
        head = {"format": "paket-skp", "versi": 1, "unit": {"nama": "Unit", "instansi": "Kabupaten"},
                "pegawai": [{"kunci": "p", "nama": "P", "identitas": {"jenis": "tanpa"}}]}
        skp = {"kunci": "s", "pegawai": "p", "tahun": 2026, "mulai": "2026-01-01", "selesai": "2026-12-31",
               "kelompok": "ja_jf", "pendekatan": "kuantitatif"}
        with open(path, "w", encoding="ascii") as out:
            out.write(json.dumps(head)[:-1] + ', "skp": [' + json.dumps(skp)[:-1] + ', "berkas_resmi": [')
            for number in range(-(-megabytes // 100)):
                content = hashlib.sha256(str(number).encode()).digest() * (piece // 32)
                encoded, whole = base64.b64encode(content).decode(), hashlib.sha256()
                out.write(("," if number else "") + f'{{"nama": "bukti-{number}.pdf", "isi_base64": "')
                for _ in range(-(-min(100, megabytes - 100 * number) * 1024 * 1024 // piece)):
                    whole.update(content)
                    out.write(encoded)
                out.write(f'", "sha256": "{whole.hexdigest()}"}}')
            out.write("]}]}")
        return path

    def evidence(self):
        print("Two gigabytes of evidence")
        package, target, back = self.evidence_package(2048), self.path("evidence.kinerja"), self.path("back.json")
        for name, command in (("import", ["impor", target, package]),
                              ("export", ["ekspor", target, back, "--termasuk-berkas"])):
            taken, held = peak([self.program, *command])
            figure(f"{name}, peak resident memory", f"{held:.0f} MB", f"aim: under 300 MB; {taken:.0f} s")
        os.remove(package)
        figure("file and package", f"{os.path.getsize(target) / 1024**2:.0f} MB",
               f"package: {os.path.getsize(back) / 1024**2:.0f} MB")
        for path in (target, back):
            os.remove(path)

    # Printing.

    def content(self, pdfs):
        """Pages, runs, glyphs and lines of one document, the mean of some."""
        pages = runs = glyphs = lines = 0
        for pdf in pdfs:
            plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", pdf, "-"], check=True,
                                   stdout=subprocess.PIPE).stdout
            text = subprocess.run(["pdftotext", pdf, "-"], check=True, stdout=subprocess.PIPE).stdout.decode()
            pages += text.count("\f")
            glyphs += len(re.sub(r"\s", "", text)) + text.count(" ")
            runs += len(re.findall(rb"T[jJ]\s", plain))
            lines += len(re.findall(rb"\sl\s", plain)) + len(re.findall(rb"\sre\s", plain))
        return [max(1, round(n / len(pdfs))) for n in (pages, runs, glyphs, lines)]

    def locked(self, count):
        """The data file of a unit of so many locked SKP, whose papers bear a code and places for signatures."""
        path = self.path(f"{count}-locked.kinerja")
        subprocess.run([self.verifier, str(count), path], check=True, stdout=subprocess.DEVNULL)
        return path

    def print_one(self, path, cores):
        target = self.path(f"print-{cores}")
        shutil.rmtree(target, ignore_errors=True)
        os.makedirs(target)
        cpus = ",".join(str(cpu) for cpu in sorted(os.sched_getaffinity(0))[:cores])
        taken = seconds(["taskset", "-c", cpus, self.program, "cetak", path, "--ke", target,
                         "--dokumen", "skp"], stderr=subprocess.DEVNULL)
        return taken, glob.glob(os.path.join(target, "*.pdf"))

    def print(self):
        print("Printing")
        rates = {}
        for cores in (1, 2):
            taken, pdfs = self.print_one(self.unit(1000), cores)
            rates[cores] = len(pdfs) / taken
            figure(f"cetak, {len(pdfs)} SKP on {cores} core{'s' if cores > 1 else ''}", f"{rates[cores]:.1f} /s")
        content = self.content(pdfs[:20])
        count = 300
        cpu = str(min(os.sched_getaffinity(0)))
        bare = float(subprocess.run(["taskset", "-c", cpu, self.bare, str(count), *map(str, content)], check=True,
                                    stdout=subprocess.PIPE).stdout)
        figure("bare painting and qpdf of the same content, 1 core", f"{count / bare:.1f} /s",
               "{} pages, {} runs, {} glyphs, {} lines".format(*content))
        figure("bare painting against cetak on 1 core", f"{count / bare / rates[1]:.2f} ×", "aim: at most 1.5 ×")
        figure("cetak on 2 cores against 1", f"{rates[2] / rates[1]:.2f} ×", "aim: near 2 ×")
        self.print_libreoffice(pdfs[0], rates[1])
        taken, locked = self.print_one(self.locked(1000), 2)
        figure(f"cetak, {len(locked)} locked SKP on 2 cores", f"{len(locked) / taken:.1f} /s",
               f"with code and places for signatures: {len(locked) / taken / rates[2]:.2f} × the rate without")

    def print_libreoffice(self, pdf, rate):
        """An equal document: the same words in a table of as many lines, as HTML."""
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, stdout=subprocess.PIPE).stdout.decode()
        rows = "".join(f"<tr><td>{i}</td><td>{line}</td><td></td></tr>" for i, line in
                       enumerate(text.replace("&", "&amp;").replace("<", "&lt;").splitlines()) if line.strip())
        names = []
        for i in range(8):
            names.append(self.path(f"equal-{i}.html"))
            with open(names[-1], "w", encoding="utf-8") as out:
                out.write(f"<meta charset=utf-8><table border=1>{rows}</table>")
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{self.path('office')}", "--convert-to",
                   "pdf:writer_web_pdf_Export", "--outdir", self.path("office-out")]
        quiet = {"stderr": subprocess.DEVNULL}
        seconds(command + names[:1], **quiet)
        single = seconds(command + names[:1], **quiet)
        bulk = len(names) / seconds(command + names, **quiet)
        figure("LibreOffice, one equal document", f"{single:.2f} s")
        figure("LibreOffice, equal documents in bulk", f"{bulk:.1f} /s", f"cetak: {rate / bulk:.1f} × as many")

    # Windows, on a screen that is not there.

    def first_window(self, command, title):
        """Seconds from the start to a window that bears the title."""
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while time.monotonic() - began < 60:
                found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
                if found.strip():
                    return time.monotonic() - began, process, found.split()[0].decode()
                time.sleep(0.01)
            raise SystemExit(f"no window with {title} within a minute: {command}")
        except BaseException:
            process.kill()
            raise

    def resident(self, process):
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def window(self):
        print("First window with 10,000 pegawai")
        medians = {}
        for name, command, title in (("skp-luring", [self.program, self.unit(10000)], r"10000.*SKP Luring"),
                                     ("sqlitebrowser", ["sqlitebrowser", self.unit(10000)], r"10000\.kinerja")):
            taken = []
            for _ in range(5):
                elapsed, process, _ = self.first_window(command, title)
                taken.append(elapsed)
                process.terminate()
                process.wait()
            medians[name] = sorted(taken)[2]
            figure(name, f"{medians[name]:.2f} s", "median of 5: from the start to the title")
        figure("skp-luring against sqlitebrowser", f"{medians['skp-luring'] / medians['sqlitebrowser']:.2f} ×",
               "aim: at most 1 ×")

    def memory(self):
        print("Resident memory of the window")
        used = {}
        for count in (1000, 10000):
            _, process, _ = self.first_window([self.program, self.unit(count)], rf"{count}.*SKP Luring")
            time.sleep(2)
            used[count] = self.resident(process)
            process.terminate()
            process.wait()
            figure(f"{count} pegawai", f"{used[count]:.0f} MB")
        figure("each further pegawai", f"{1024 * (used[10000] - used[1000]) / 9000:.2f} KB")


    # Typing.

    def bare_commit(self, path, times):
        """The median of the milliseconds in which SQLite alone stores one field, as safely."""
        copy = self.path("bare.kinerja")
        shutil.copyfile(path, copy)
        connection = sqlite3.connect(copy, isolation_level=None)
        connection.execute("PRAGMA synchronous = FULL")
        key = connection.execute("SELECT kunci FROM pegawai LIMIT 1").fetchone()[0]
        taken = []
        for i in range(times):
            began = time.monotonic()
            connection.execute("UPDATE pegawai SET jabatan = ? WHERE kunci = ?", (f"Guru Ahli Pertama {i}", key))
            taken.append(1000 * (time.monotonic() - began))
        connection.close()
        return sorted(taken)[times // 2]

    def typing(self):
        print("Typing into a file of 10,000 pegawai (medians)")
        times = 40
        command = [self.typist, self.unit(10000), str(times)]
        letter, stored = map(float, subprocess.run(command, check=True, stdout=subprocess.PIPE, env=self.offscreen,
                                                   stderr=subprocess.DEVNULL).stdout.split())
        bare = self.bare_commit(self.unit(10000), times)
        figure("one letter, in the window's thread", f"{letter:.2f} ms")
        figure("from the Return key to stored", f"{stored:.1f} ms")
        figure("SQLite alone, one UPDATE as safely", f"{bare:.1f} ms", f"ours: {stored / bare:.1f} ×")


    # Pages that count a whole unit.

    def evaluated(self, count):
        """The data file of a unit whose pegawai are all evaluated."""
        package, path = self.path(f"{count}-dinilai.json"), self.path(f"{count}-dinilai.kinerja")
        with open(package, "w", encoding="utf-8") as out:
            subprocess.run([sys.executable, os.path.join(HERE, "unit.py"), str(count), "dinilai"], check=True, stdout=out)
        seconds([self.program, "impor", path, package])
        return path

    def bare_count(self, path):
        """Milliseconds in which SQLite alone counts the evaluations by their ratings."""
        began = time.monotonic()
        connection = sqlite3.connect(path)
        connection.execute("SELECT rating_hasil_kerja, rating_perilaku_kerja, COUNT(*) FROM evaluasi GROUP BY 1, 2").fetchall()
        connection.close()
        return 1000 * (time.monotonic() - began)

    def pages(self):
        print("Pages of a unit of 10,000 evaluated pegawai, from opening to painted (aim: 200 ms; no piece over 100 ms)")
        path = self.evaluated(10000)
        bare = min(self.bare_count(path) for _ in range(5))
        runs = [subprocess.run([self.opener, path], check=True, stdout=subprocess.PIPE, env=self.offscreen,
                               stderr=subprocess.DEVNULL, text=True).stdout.splitlines() for _ in range(5)]
        for lines in zip(*runs):
            name = lines[0].split()[0]
            opened, busy = (sorted(float(line.split()[part]) for line in lines)[2] for part in (1, 2))
            figure(name, f"{opened:.0f} ms", f"longest piece in the window's thread: {busy:.0f} ms")
        figure("SQLite alone, counting the evaluations", f"{bare:.0f} ms")


    def frozen(self):
        print("Verifying 10,000 frozen SKP, each with a final evaluation and its events")
        count, walk, slice_, one, bare, megabytes = map(float, subprocess.run(
            [self.verifier, "10000"], check=True, stdout=subprocess.PIPE).stdout.split())
        thousands = count / 1000
        figure("the whole file, a thousand SKP", f"{walk / thousands:.2f} s", "aim: under 1 s")
        figure("longest slice on the storage thread", f"{slice_:.0f} ms", "aim: under 50 ms")
        figure("before an act, its SKP alone", f"{one:.2f} ms")
        figure("SQL and SHA-256 over the same texts, a thousand SKP", f"{bare / thousands:.2f} s",
               f"{megabytes:.0f} MB; the walk takes {walk / bare:.1f} ×")


PARTS = ("exchange", "evidence", "print", "window", "memory", "typing", "pages", "frozen")


def main():
    program, tools, *parts = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(program, tools, folder)
        for part in parts or PARTS:
            if part in ("window", "memory") and "DISPLAY" not in os.environ:
                subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", sys.executable, *sys.argv[:3], part],
                               check=True)
            else:
                getattr(bench, part)()


if __name__ == "__main__":
    main()
