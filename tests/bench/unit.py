#!/usr/bin/env python3
"""Writes the package of a unit of N pegawai to standard output: tests/bench/unit.py N [dinilai]

One head in forty, each with the staff of a school; every one with an SKP of three RHK and seven IKI, the sizes
that are usual in practice. With "dinilai" every SKP is signed, and four quarters and the year are evaluated. The same
call gives the same bytes.
"""
import json
import sys

VALUES = ["berorientasi_pelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"]
GROUP = 40


def nip(number):
    serial, rest = 1 + number % 999, number // 999
    return f"19{70 + rest % 30}01{10 + rest // 30 % 18}2010011{serial:03d}"


def person(number):
    head = number % GROUP == 0
    leader = "dinas" if head else f"p{number - number % GROUP}"
    return {
        "kunci": f"p{number}",
        "nama": f"Pegawai Ke-{number}, S.Pd.",
        "identitas": {"jenis": "nip", "nomor": nip(number)},
        "jabatan": "Kepala Sekolah" if head else "Guru Ahli Pertama",
        "unit_kerja": f"SD Negeri {1 + number // GROUP}",
        "instansi": "Pemerintah Kabupaten Contoh",
        "status": "PNS",
        "golongan": "IV/a" if head else "III/b",
        "pangkat": "Pembina" if head else "Penata Muda Tingkat I",
        "jenis_jabatan": "Fungsional",
        "atasan": leader,
    }


def result(number, row, leader):
    indicators = [
        {"kunci": "i1", "indikator": f"Jumlah kegiatan pembelajaran yang terlaksana pada rombongan belajar {number}",
         "aspek": "Kuantitas", "target": f"{12 * row} kegiatan"},
        {"kunci": "i2", "indikator": "Persentase peserta didik yang mencapai kriteria ketercapaian tujuan pembelajaran",
         "aspek": "Kualitas", "target": f"{80 + number % 20}%"},
        {"kunci": "i3", "indikator": "Jangka waktu pelaksanaan", "aspek": "Waktu", "target": "12 Bulan"},
    ]
    plan = {
        "kunci": f"h{row}",
        "jenis": "utama" if row < 3 else "tambahan",
        "rencana": f"Terlaksananya pembelajaran yang berpihak pada peserta didik, bagian {row} dari pegawai {number}",
        "klasifikasi": "organisasi" if row == 1 else "individu",
        "indikator": indicators if row < 3 else indicators[:1],
    }
    if leader is not None:
        plan["rhk_pimpinan"] = "Meningkatnya mutu layanan pendidikan dasar"
        plan["rhk_pimpinan_ref"] = f"s{leader}/h1"
    return plan


def agreement(number, year):
    staff = number % GROUP != 0
    leader = number - number % GROUP
    return {
        "kunci": f"s{number}",
        "pegawai": f"p{number}",
        "penilai": f"p{leader}" if staff else "dinas",
        "tahun": year,
        "mulai": f"{year}-01-01",
        "selesai": f"{year}-12-31",
        "kelompok": "ja_jf",
        "pendekatan": "kuantitatif",
        "dialog": [{"tanggal": f"{year}-01-10", "tempat": "Ruang kepala sekolah", "jenis": "penetapan",
                    "hasil_kerja": "Pembelajaran berpihak pada peserta didik.",
                    "perilaku_kerja": "Menyapa orang tua dengan ramah."}],
        "hasil_kerja": [result(number, row, leader if staff else None) for row in (1, 2, 3)],
        "perilaku_kerja": [{"nilai": value} for value in VALUES],
        "dukungan_sumber_daya": [{"isi": "Buku teks dan perangkat ajar"}],
        "skema_pertanggungjawaban": [{"isi": "Laporan bulanan kepada kepala sekolah"}],
        "konsekuensi": [{"isi": "Diusulkan mengikuti pelatihan lanjutan"}],
    }


def evaluated(number, year):
    """The SKP signed by both, with the evaluations of a year that are final."""
    full = agreement(number, year)
    signatures = lambda month: [
        {"pegawai": full[role], "tanggal": f"{year}-{month:02d}-20", "tempat": "Contoh", "cara": "basah", "peran": role}
        for role in ("pegawai", "penilai")]
    ratings = ["di_atas", "sesuai", "di_bawah"]
    full["tanda_tangan"] = signatures(1)
    periods = [{"jenis": "triwulanan", "nomor": quarter} for quarter in (1, 2, 3, 4)] + [{"jenis": "akhir"}]
    full["evaluasi"] = [
        {"periode": period, "rating_hasil_kerja": ratings[number % 3],
         "rating_perilaku_kerja": ratings[number // 3 % 3], "penilai": full["penilai"],
         "realisasi": [{"indikator": f"h{row}/i1", "realisasi": f"{3 * row} kegiatan"} for row in (1, 2, 3)],
         "tanggal": f"{year}-12-20", "diterima": f"{year}-12-20", "tanda_tangan": signatures(12)}
        for period in periods]
    return full


def unit(count, year=2026, make=agreement):
    head = {"kunci": "dinas", "nama": "Kepala Dinas Contoh", "identitas": {"jenis": "tanpa"}, "jabatan": "Kepala Dinas",
            "unit_kerja": "Dinas Pendidikan", "instansi": "Pemerintah Kabupaten Contoh", "luar_unit": True}
    return {
        "format": "paket-skp",
        "versi": 1,
        "unit": {"nama": f"Dinas Pendidikan dengan {count} pegawai", "instansi": "Pemerintah Kabupaten Contoh",
                 "tempat": "Contoh"},
        "pegawai": [head] + [person(number) for number in range(count)],
        "skp": [make(number, year) for number in range(count)],
    }


if __name__ == "__main__":
    json.dump(unit(int(sys.argv[1]), make=evaluated if "dinilai" in sys.argv[2:] else agreement), sys.stdout, ensure_ascii=False)
