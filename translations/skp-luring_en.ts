<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>kinerja::text</name>
    <message>
        <source>Angka harus antara %1 dan %2.</source>
        <translation>The number must be between %1 and %2.</translation>
    </message>
    <message>
        <source>Angka paling kecil %1.</source>
        <translation>The number must be at least %1.</translation>
    </message>
    <message>
        <source>Angka terlalu besar atau terlalu kecil.</source>
        <translation>The number is too large or too small.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tidak dikenal di sini; yang boleh: %2.</source>
        <translation>“%1” is not known here; allowed: %2.</translation>
    </message>
    <message>
        <source>teks</source>
        <translation>text</translation>
    </message>
    <message>
        <source>tanggal (teks TTTT-BB-HH)</source>
        <translation>a date (text YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>salah satu kata yang ditentukan</source>
        <translation>one of the defined words</translation>
    </message>
    <message>
        <source>teks Base64</source>
        <translation>Base64 text</translation>
    </message>
    <message>
        <source>bilangan bulat</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true atau false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>objek { … }</source>
        <translation>an object { … }</translation>
    </message>
    <message>
        <source>daftar [ … ]</source>
        <translation>a list [ … ]</translation>
    </message>
    <message>
        <source>teks, bilangan, true atau false</source>
        <translation>text, a number, true or false</translation>
    </message>
    <message>
        <source>Paket tidak dapat dibaca: %1.</source>
        <translation>The package cannot be read: %1.</translation>
    </message>
    <message>
        <source>Ini bukan JSON yang benar.</source>
        <translation>This is not valid JSON.</translation>
    </message>
    <message>
        <source>Ada karakter NUL, yang tidak boleh ada dalam paket.</source>
        <translation>There is a NUL character, which a package may not hold.</translation>
    </message>
    <message>
        <source>Satu nilai terlalu panjang untuk sebuah paket.</source>
        <translation>A value is too long for a package.</translation>
    </message>
    <message>
        <source>Satu entri terlalu besar untuk sebuah paket.</source>
        <translation>An entry is too large for a package.</translation>
    </message>
    <message>
        <source>Isi bertingkat terlalu dalam.</source>
        <translation>The content is nested too deeply.</translation>
    </message>
    <message>
        <source>Ini bukan paket SKP (format &quot;%1&quot;).</source>
        <translation>This is not an SKP package (format “%1”).</translation>
    </message>
    <message>
        <source>Versi paket %1 tidak dikenal; program ini membaca versi 1.</source>
        <translation>Package version %1 is not known; this program reads version 1.</translation>
    </message>
    <message>
        <source>Paket ini dibuat oleh program yang lebih baru (versi_kecil %1); perbarui program ini.</source>
        <translation>This package was made by a newer program (versi_kecil %1); update this program.</translation>
    </message>
    <message>
        <source>Properti &quot;%1&quot; tidak dikenal.</source>
        <translation>Property “%1” is not known.</translation>
    </message>
    <message>
        <source>Properti ini tertulis dua kali.</source>
        <translation>This property is written twice.</translation>
    </message>
    <message>
        <source>Properti &quot;%1&quot; wajib ada.</source>
        <translation>Property “%1” is required.</translation>
    </message>
    <message>
        <source>Di sini harus ada %1.</source>
        <translation>Expected here: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; bukan tanggal yang ada (TTTT-BB-HH).</source>
        <translation>“%1” is not a date that exists (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Isi ini bukan Base64 yang benar.</source>
        <translation>This is not valid Base64.</translation>
    </message>
    <message>
        <source>Kunci tidak boleh kosong.</source>
        <translation>A key may not be empty.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; bukan SHA-256 (64 angka heksadesimal huruf kecil).</source>
        <translation>“%1” is not a SHA-256 (64 lowercase hexadecimal digits).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; bukan angka kredit: angka, titik desimal, paling banyak tiga desimal.</source>
        <translation>“%1” is not a number of credit points: digits, decimal point, at most three decimals.</translation>
    </message>
    <message>
        <source>Nomor periode tidak cocok dengan jenis periodenya.</source>
        <translation>The number of the period does not fit its kind.</translation>
    </message>
    <message>
        <source>Isi tidak cocok dengan SHA-256 yang tertulis.</source>
        <translation>The content does not match the SHA-256 that is written.</translation>
    </message>
    <message>
        <source>Isi tidak cocok dengan ukuran yang tertulis.</source>
        <translation>The content does not match the size that is written.</translation>
    </message>
    <message>
        <source>Pembacaan paket dihentikan.</source>
        <translation>Reading of the package was stopped.</translation>
    </message>
    <message>
        <source>baris %1, kolom %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paket tidak dapat ditulis: %1.</source>
        <translation>The package cannot be written: %1.</translation>
    </message>
    <message>
        <source>Data di %1 belum lengkap, sehingga tidak dapat menjadi paket.</source>
        <translation>The data at %1 is not complete, so it cannot become a package.</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Dievaluasi</source>
        <translation>Evaluated</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Digantikan</source>
        <translation>Superseded</translation>
    </message>
</context>
</TS>
