#pragma once

#include "core/common/enumnames.h"
#include "core/documents/documentmodel.h"

#include <QLatin1String>

/// The words of a stored document, shared by writer and reader.
namespace kinerja::documentnames
{

inline constexpr QLatin1String versi("versi");
inline constexpr QLatin1String judul("judul");
inline constexpr QLatin1String penulis("penulis");
inline constexpr QLatin1String bahasa("bahasa");
inline constexpr QLatin1String orientasi("orientasi");
inline constexpr QLatin1String kaki("kaki");
inline constexpr QLatin1String isi("isi");
inline constexpr QLatin1String jenis("jenis");
inline constexpr QLatin1String teks("teks");
inline constexpr QLatin1String tebal("tebal");
inline constexpr QLatin1String miring("miring");
inline constexpr QLatin1String coret("coret");
inline constexpr QLatin1String garisBawah("garis_bawah");
inline constexpr QLatin1String rata("rata");
inline constexpr QLatin1String ukuran("ukuran");
inline constexpr QLatin1String jarakBawah("jarak");
inline constexpr QLatin1String menyatu("menyatu");
inline constexpr QLatin1String tanda("tanda");
inline constexpr QLatin1String kolom("kolom");
inline constexpr QLatin1String baris("baris");
inline constexpr QLatin1String barisKepala("baris_kepala");
inline constexpr QLatin1String warna("warna");
inline constexpr QLatin1String letak("letak");
inline constexpr QLatin1String sel("sel");
inline constexpr QLatin1String lebar("lebar");
inline constexpr QLatin1String tinggi("tinggi");
inline constexpr QLatin1String garis("garis");
inline constexpr QLatin1String peran("peran");
inline constexpr QLatin1String atas("atas");
inline constexpr QLatin1String bawah("bawah");
inline constexpr QLatin1String ruang("ruang");
inline constexpr QLatin1String kiri("kiri");
inline constexpr QLatin1String kanan("kanan");
inline constexpr QLatin1String sumbu("sumbu");
inline constexpr QLatin1String kategori("kategori");
inline constexpr QLatin1String nilai("nilai");
inline constexpr QLatin1String batang("batang");
inline constexpr QLatin1String labelBatang("label_batang");
inline constexpr QLatin1String puncak("puncak");

inline constexpr QLatin1String jenisParagraf("paragraf");
inline constexpr QLatin1String jenisDaftar("daftar");
inline constexpr QLatin1String jenisTabel("tabel");
inline constexpr QLatin1String jenisTandaTangan("tanda_tangan");
inline constexpr QLatin1String jenisGambar("gambar");
inline constexpr QLatin1String jenisKurva("kurva");
inline constexpr QLatin1String jenisHalamanBaru("halaman_baru");

} // namespace kinerja::documentnames

namespace kinerja
{

template <> struct EnumNames<Alignment> {
    static constexpr std::array table{std::pair{Alignment::Left, "kiri"},
        std::pair{Alignment::Center, "tengah"}, std::pair{Alignment::Right, "kanan"}};
};
template <> struct EnumNames<TextSize> {
    static constexpr std::array table{std::pair{TextSize::Small, "kecil"},
        std::pair{TextSize::Normal, "biasa"}, std::pair{TextSize::Large, "besar"}};
};
template <> struct EnumNames<Orientation> {
    static constexpr std::array table{
        std::pair{Orientation::Portrait, "tegak"}, std::pair{Orientation::Landscape, "mendatar"}};
};
template <> struct EnumNames<ListMarker> {
    static constexpr std::array table{
        std::pair{ListMarker::Bullet, "butir"}, std::pair{ListMarker::Number, "angka"}};
};
template <> struct EnumNames<Borders> {
    static constexpr std::array table{std::pair{Borders::All, "semua"}, std::pair{Borders::None, "tanpa"}};
};
template <> struct EnumNames<Tint> {
    static constexpr std::array table{std::pair{Tint::None, "tanpa"}, std::pair{Tint::Header, "kepala"}};
};
template <> struct EnumNames<VerticalPlace> {
    static constexpr std::array table{
        std::pair{VerticalPlace::Top, "atas"}, std::pair{VerticalPlace::Middle, "tengah"}};
};

} // namespace kinerja
